using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>From a member that templates call to the model of its define.</summary>
internal static class HelperLowering
{
    /// <summary>The model under the name that the member asks for; null when it has no body that can be read.</summary>
    public static HelperModel? Lower(string key, ISymbol member, ClassContext context)
    {
        if (Bodies.Of(member, context) is not { } block) return null;
        var lowering = new BodyLowering(context);
        context.MethodTypeArguments = member as IMethodSymbol;
        var parameters = lowering.BindParameters(member);
        var type = ValueTypes.Of(TemplateDiscovery.TypeOf(member)) ?? TemplateType.String;
        return new HelperModel(key, NameOf(member), XmlDocReader.Summary(member, context.CancellationToken), parameters.ToEquatableArray(), type, lowering.Body(block)) { Origin = Origins.Of(member) };
    }

    /// <summary>The name that a member of a values record gives the record it is asked of; null for members of Blueprints and static ones.</summary>
    public static string? SelfOf(ISymbol member) =>
        member.IsStatic || member.ContainingType is not { } type || !ValuesOf.IsAuthorRecord(type) || Discovery.BlueprintDiscovery.IsBlueprint(type) ? null : JsonNames.CamelCase(Bare(type));

    /// <summary>An overridden helper of every Blueprint keeps its name; a member of a record has the record's name before its own.</summary>
    private static string NameOf(ISymbol member)
    {
        if (FunctionTable.Find(member) is HelperRow row) return row.Helper;
        return HelperNames.Of(member, SelfOf(member) is null ? member.Name : Bare(member.ContainingType) + member.Name);
    }

    private static string Bare(INamedTypeSymbol type) =>
        type.Name.Length > 6 && type.Name.EndsWith("Values", System.StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 6) : type.Name;
}
