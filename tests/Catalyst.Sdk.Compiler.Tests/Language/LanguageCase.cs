using System.Text;

namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>One row of the language: what C# says and the Helm text it becomes. Shown in <c>docs/language.md</c>, checked as text, and rendered
/// natively and by real Helm over many values.</summary>
/// <param name="Name">Kebab name, unique in its group; the name of the row's document and of its template file.</param>
/// <param name="CSharp">What an author writes, as it is shown.</param>
/// <param name="Helm">Text that the emitted template holds, leading spaces of its lines aside.</param>
internal sealed record LanguageCase(string Name, string CSharp, string Helm)
{
    /// <summary>The members of the Blueprint class that the row needs, with its template.</summary>
    public required string Members { get; init; }

    /// <summary>Types beside the Blueprint class.</summary>
    public string Types { get; init; } = "";

    /// <summary>The emitted file that holds <see cref="Helm"/>. Default: the row's template, then the helpers.</summary>
    public string? File { get; init; }

    /// <summary>A word for the reader, when the two columns do not say it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether some values make it stop. Such a row is a chart of its own, so that it fails alone.</summary>
    public bool MayFail { get; init; }

    /// <summary>An expression that gives text: the value of a ConfigMap's entry.</summary>
    /// <param name="name">The row's name.</param>
    /// <param name="csharp">An expression of type <c>string?</c>.</param>
    /// <param name="helm">What the emitted entry holds.</param>
    /// <param name="members">Helpers that the expression calls; shown with it.</param>
    public static LanguageCase Expression(string name, string csharp, string helm, string members = "") =>
        new(name, members.Length == 0 ? csharp : csharp + "\n" + members.Trim(), helm) { Members = Template(name, csharp) + "\n" + members };

    /// <summary>Statements that give text: the body of a helper whose result is a ConfigMap's entry.</summary>
    /// <param name="name">The row's name.</param>
    /// <param name="statements">The body of a method of type <c>string?</c>.</param>
    /// <param name="helm">What the emitted template, or <c>_helpers.tpl</c>, holds.</param>
    /// <param name="members">Further helpers; shown with it.</param>
    public static LanguageCase Body(string name, string statements, string helm, string members = "") =>
        new(name, statements.Trim() + (members.Length == 0 ? "" : "\n" + members.Trim()), helm)
        {
            Members = Template(name, Pascal(name) + "Text()") + $"\nstring? {Pascal(name)}Text()\n{{\n{statements}\n}}\n" + members,
        };

    /// <summary>Whole members, one of them the template named like the row in Pascal case; its document's name must be unique, as <paramref name="name"/> is.</summary>
    /// <param name="name">The row's name.</param>
    /// <param name="members">The members of the class.</param>
    /// <param name="helm">What the emitted template, or <c>_helpers.tpl</c>, holds.</param>
    public static LanguageCase Whole(string name, string members, string helm) => new(name, members.Trim(), helm) { Members = members };

    /// <summary>The same row, whose render stops under some values.</summary>
    public LanguageCase Failing() => this with { MayFail = true };

    public override string ToString() => Name;

    internal static string Pascal(string kebab)
    {
        var name = new StringBuilder();
        foreach (var word in kebab.Split('-', StringSplitOptions.RemoveEmptyEntries)) name.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        return name.ToString();
    }

    private static string Template(string name, string expression) =>
        $$"""public V1ConfigMap {{Pascal(name)}}() => new() { Metadata = new() { Name = "{{name}}" }, Data = new StringMap { { "value", {{expression}} } } };""";
}
