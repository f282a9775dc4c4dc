using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Fuzz;

/// <summary>A well-typed Blueprint over a random values record, drawn from the productions.</summary>
internal sealed partial class RandomProgram
{
    private const int Depth = 4;

    private static readonly string[] Literals = ["a", "b", "", "x-y", "007", "true", "{{ x }}", "two\nlines\n", "q\"'\\", "100%", " lead", "é", "a: b", "#", "null", "1e3"];

    private static readonly (string Name, string Type, string Initial, Sort Sort)[] Fields =
    [
        ("Text", "string", "\"a\"", Sort.Text), ("Other1", "string", "\"007\"", Sort.Text), ("Empty", "string", "\"\"", Sort.Text), ("Maybe", "string?", "null", Sort.MaybeText), ("Given", "string?", "\"g\"", Sort.MaybeText),
        ("Count", "int", "1", Sort.Int), ("Big", "int", "1000000", Sort.Int), ("MaybeCount", "int?", "null", Sort.MaybeInt), ("GivenCount", "int?", "7", Sort.MaybeInt),
        ("Size", "long", "5", Sort.Long), ("Huge", "long", "9007199254740992", Sort.Long), ("Share", "double", "0.5", Sort.Number), ("Whole", "double", "2", Sort.Number),
        ("Flag", "bool", "false", Sort.Bool), ("On", "bool", "true", Sort.Bool),
    ];

    private readonly Draw _draw;
    private readonly List<(Sort Sort, string Text)> _leaves = [];
    private int _locals;

    private RandomProgram(Draw draw) => _draw = draw;

    /// <summary>The C# of a program in a namespace of its own.</summary>
    public static string Source(int number, ulong seed) => new RandomProgram(new Draw(new PCG((uint)number, seed))).Program(number);

    private string Program(int number)
    {
        var fields = Fields.Where(_ => _draw.Below(3) > 0).ToList();
        foreach (var (name, _, _, sort) in fields) _leaves.Add((sort, "Values." + name));
        var common = _leaves.Count;
        var config = Method("V1ConfigMap", "Config", () => $"new() {{ Metadata = new() {{ Name = \"config\" }}, Data = new StringMap {{ {Many(Sort.Entries, 4, "{ \"always\", \"x\" }")} }} }}");
        _leaves.RemoveRange(common, _leaves.Count - common);
        var pod = Method("V1Pod", "Pod", () => $$"""
            new()
            {
                Metadata = new() { Name = "pod", Annotations = new StringMap { {{Many(Sort.Entries, 2, "{ \"k\", \"v\" }")}} } },
                Spec = new()
                {
                    HostNetwork = {{Expression(Sort.Bool, 2)}} ? true : null,
                    Priority = {{Expression(Sort.MaybeInt, 2)}},
                    NodeSelector = Values.Notes.NonEmpty(),
                    Containers =
                    [
                        new()
                        {
                            Name = "main",
                            Args = [{{Many(Sort.Items, 4, "\"end\"")}}],
                            Env = [{{Many(Sort.Env, 3, "new() { Name = \"LAST\" }")}}],
                            SecurityContext = {{Expression(Sort.Security, 1)}},
                        },
                    ],
                },
            }
            """);
        var values = string.Join("\n", fields.Select(static f => $"    public {f.Type} {f.Name} {{ get; init; }} = {f.Initial};"));
        return $$"""
            namespace Program{{number}}
            {
            [Blueprint("bp-f{{number}}", "1.0.0")]
            public sealed class Fuzzed : Blueprint<FuzzValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Fuzzed" } };

            {{config}}

            {{pod}}

                string Join(string left, int right) => $"{left}={right}";
                static string Describe(bool on, string text) { if (on) return "on"; return text + "!"; }
                bool Allowed(int x) => x > 1 && x < 1000;
            }

            public enum Level { Low, Medium, High }

            public sealed record FuzzValues
            {
            {{values}}
                public bool Other { get; init; }
                public Level Level { get; init; }
                public IList<string> Items { get; init; } = {{_draw.One((string[])["[]", "[\"one\", \"two\"]"])}};
                public IList<string>? MaybeItems { get; init; }
                public StringMap Notes { get; init; } = {{_draw.One((string[])["[]", "new() { { \"n\", \"1\" } }"])}};
                public JsonObject Free { get; init; } = [];
                public IList<FuzzPort> Ports { get; init; } = [new() { Name = "http" }];
                public FuzzInner? Inner { get; init; }{{_draw.One((string[])["", " = new();"])}}
                public V1SecurityContext? Security { get; init; }
            }

            public sealed record FuzzPort { public string Name { get; init; } = "p"; public int Port { get; init; } = 80; public string? Protocol { get; init; } = "TCP"; public bool Public { get; init; } }

            public sealed record FuzzInner { public string Name { get; init; } = "in"; public string? Note { get; init; } public int? Weight { get; init; } }
            }
            """;
    }

    private string Method(string type, string name, Func<string> result)
    {
        var text = new StringBuilder("    public " + type + "? " + name + "()\n    {\n");
        for (var i = _draw.Below(4); i > 0; i--)
        {
            var (statement, sort, local) = _draw.One(Productions.Statements);
            var number = (++_locals).ToString(CultureInfo.InvariantCulture);
            text.Append("        ").Append(Filled(statement.Replace("{n}", number, StringComparison.Ordinal), 2)).Append('\n');
            if (sort is { } known) _leaves.Add((known, local!.Replace("{n}", number, StringComparison.Ordinal)));
        }

        return text.Append("        return ").Append(result()).Append(";\n    }").ToString();
    }

    private string Many(Sort sort, int most, string last)
    {
        var text = new StringBuilder();
        for (var i = _draw.Below(most) + 1; i > 0; i--) text.Append(Expression(sort, 0)).Append(", ");
        return text.Append(last).ToString();
    }

    private string Expression(Sort sort, int depth)
    {
        var leaves = _leaves.Where(l => l.Sort == sort).ToList();
        if (leaves.Count > 0 && (depth >= Depth || _draw.Once(3))) return _draw.One(leaves).Text;
        var ways = Productions.All.Where(p => p.Result == sort && (depth < Depth || !p.Text.Contains("{" + "Bool}", StringComparison.Ordinal) && !Hole().IsMatch(p.Text))).ToList();
        if (ways.Count == 0 || depth > Depth + 2) return Plain(sort);
        var way = ways.SelectMany(static w => Enumerable.Repeat(w, w.Weight)).ElementAt(_draw.Below(ways.Sum(static w => w.Weight)));
        return Filled(way.Text, depth + 1);
    }

    private static string Plain(Sort sort) => sort switch
    {
        Sort.Text => "\"leaf\"",
        Sort.MaybeText => "(Values.Inner?.Note)",
        Sort.Int => "3",
        Sort.MaybeInt => "(Values.Inner?.Weight)",
        Sort.Long => "7L",
        Sort.Number => "0.75",
        Sort.Bool => "Values.Other",
        _ => throw new InvalidOperationException(sort.ToString()),
    };

    private string Filled(string text, int depth) => AnyHole().Replace(text, m => m.Groups["name"].Value switch
    {
        "text" => Literal(_draw.One(Literals)),
        "char" => Literal(_draw.One((string[])["a", "-", "\n", "x"])),
        "key" => Literal("k" + (++_locals).ToString(CultureInfo.InvariantCulture)),
        "number" => _draw.One((string[])["0", "1", "3", "7", "80", "1000000", "-2"]),
        var name => m.Value[0] == '{' && m.Value.StartsWith("{{", StringComparison.Ordinal)
            ? "{" + Expression(Enum.Parse<Sort>(name), Depth) + "}"
            : Expression(Enum.Parse<Sort>(name), depth),
    });

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    [GeneratedRegex(@"\{\{?(?<name>Text|MaybeText|Int|MaybeInt|Long|Number|Bool|Items|Env|Entries|Security|text|char|key|number)\}\}?", RegexOptions.ExplicitCapture)]
    private static partial Regex AnyHole();

    [GeneratedRegex(@"\{(?:Text|MaybeText|Int|MaybeInt|Long|Number|Bool)\}")]
    private static partial Regex Hole();
}
