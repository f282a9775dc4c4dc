using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>The SDK's members whose Helm form depends on more than the values of their arguments: a type, a constant, another template.</summary>
internal enum HelmMember
{
    Lookup,
    LookupAll,
    RandomText,
    SelfSigned,
    PersistentSecret,
    Checksum,
    Include,
    Tpl,
    AtLeast,
    Duration,
}

/// <summary>A member that the lowering knows by name.</summary>
/// <param name="IsPiece">Whether it gives a piece of a manifest.</param>
internal sealed record HelmRow(string Symbol, HelmMember Member, bool IsPiece = false) : FunctionRow(Symbol);

/// <summary>What Helm alone can do: look into the cluster, make secrets, run other templates.</summary>
internal static class HelmRows
{
    private const string Blueprint = "M:Catalyst.Sdk.Blueprint.";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new HelmRow(Blueprint + "Lookup``1(System.String,System.String)", HelmMember.Lookup),
        new HelmRow(Blueprint + "LookupAll``1(System.String)", HelmMember.LookupAll),
        new HelmRow(Blueprint + "RandomText(System.Int32)", HelmMember.RandomText),
        new HelmRow(Blueprint + "SelfSigned(System.String,System.Int32,System.String[])", HelmMember.SelfSigned),
        new HelmRow(Blueprint + "PersistentSecret(System.String,Catalyst.Sdk.Key[])", HelmMember.PersistentSecret, IsPiece: true),
        new HelmRow(Blueprint + "PersistentSecret(System.String,System.Boolean,System.String,Catalyst.Sdk.Key[])", HelmMember.PersistentSecret, IsPiece: true),
        new HelmRow(Blueprint + "Checksum(System.Func{System.Object})", HelmMember.Checksum),
        new HelmRow(Blueprint + "Include(System.String,System.Func{System.String})", HelmMember.Include),
        new HelmRow(Blueprint + "Include(System.String,System.Object,System.Func{System.String})", HelmMember.Include),
        new HelmRow(Blueprint + "Include``1(System.String,System.Func{``0})", HelmMember.Include),
        new HelmRow(Blueprint + "Include``1(System.String,System.Object,System.Func{``0})", HelmMember.Include),
        new HelmRow(Blueprint + "Tpl(System.String)", HelmMember.Tpl),
        new HelmRow("M:Catalyst.Sdk.KubeVersionInfo.AtLeast(System.String)", HelmMember.AtLeast),
        new HelmRow(Blueprint + "Text(System.TimeSpan)", HelmMember.Duration),
    ];
}
