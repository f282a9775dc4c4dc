using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Files that travel in the chart.</summary>
internal static class FileRows
{
    /// <summary>Methods of the files that a glob finds.</summary>
    public const string AsConfig = "AsConfig", AsSecrets = "AsSecrets";

    private const string Files = "M:Catalyst.Sdk.ChartFiles.", FileSet = "M:Catalyst.Sdk.GlobbedFiles.";

    private static readonly TemplateType Lines = new(ValueKind.List, Element: TemplateType.String);

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow(Files + "Get(System.String)", static a => Get(a[1])),
        // Helm's own .Files.Lines takes a last line break for a line up to 3.12, and stops at an empty file later.
        new ValueRow(Files + "Lines(System.String)", static a =>
            new Call("splitList", [Constant.Text("\n"), new Call("trimSuffix", [Constant.Text("\n"), Get(a[1])], TemplateType.String)], Lines)),
        new ValueRow(Files + "Glob(System.String)", static a => new Call(".Files.Glob", [a[1]], TemplateType.Object)),
        new ValueRow(FileSet + AsConfig, static a => new Call("fromYaml", [new Call(AsConfig, [a[0]], TemplateType.String)], TemplateType.StringMap)),
        new ValueRow(FileSet + AsSecrets, static a => new Call("fromYaml", [new Call(AsSecrets, [a[0]], TemplateType.String)], TemplateType.StringMap)),
    ];

    private static Call Get(Expr path) => new(".Files.Get", [path], TemplateType.String);
}
