namespace Catalyst.Sdk.Build;

/// <summary>One Blueprint's folder, as the assembly carries it.</summary>
internal sealed record EmittedFolder(string Name, IReadOnlyList<EmittedText> Files)
{
    /// <summary>The charts inside its chart, as declared.</summary>
    public IReadOnlyList<DeclaredChart> Charts { get; init; } = [];

    /// <summary>The map from the templates to the C#: a build output alone. Under version control it would change with every line of C# that moves.</summary>
    private const string SourceMap = "chart.map.json";

    /// <summary>The folder as it goes under version control.</summary>
    public EmittedFolder Tracked() => this with { Files = [.. Files.Where(static f => f.Path != SourceMap)] };

    /// <summary>The files of those charts.</summary>
    public IReadOnlyList<VendoredFile> Vendored { get; init; } = [];
}
