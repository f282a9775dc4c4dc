namespace EndToEnd;

/// <summary>Whatever is typed: errors with a place, the disk as it was, and never a crash of ours.</summary>
public sealed class BadInputTests(PackedSdk sdk)
{
    private const string BadBody = """Data = new StringMap { { "greeting", System.Environment.MachineName } },""";

    [Fact]
    public async Task What_cannot_be_lowered_is_one_error_at_its_place_with_and_without_analyzers()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync()).Succeeded();
        var (content, times) = (Folder.Content(kit.Output), Folder.Times(kit.Output));
        kit.Edit("Tiny.cs", """Data = new StringMap { { "greeting", Values.Greeting } },""", BadBody);
        var place = Place(kit, "System.Environment.MachineName");

        var without = (await kit.BuildAsync("-p:RunAnalyzers=false")).Failed();
        var error = Assert.Single(without.Errors);
        Assert.StartsWith("CAT15", error.Id, StringComparison.Ordinal);
        Assert.Equal(place, (error.File, error.Line, error.Column));

        // The compile itself succeeded: the next build skips it, and must not pass for that.
        var again = (await kit.BuildAsync("-p:RunAnalyzers=false")).Failed();
        Assert.True(again.Skipped("CoreCompile"), again.Output);
        Assert.Equal(without.Errors, again.Errors);

        var with = (await kit.BuildAsync()).Failed();
        Assert.Equal([(error.Id, error.File, error.Line, error.Column)], with.Errors.Select(static e => (e.Id, e.File, e.Line, e.Column)));

        // Neither a pragma nor a severity turns an error into a missing file.
        kit.Edit("Tiny.cs", "namespace Kit;", $"#pragma warning disable {error.Id}\nnamespace Kit;");
        var silenced = (await kit.BuildAsync()).Failed();
        Assert.Equal([(error.Id, error.Line + 1)], silenced.Errors.Select(static e => (e.Id, e.Line)));

        Assert.Equal(content, Folder.Content(kit.Output));
        Assert.Equal(times, Folder.Times(kit.Output));
    }

    [Fact]
    public async Task Bad_input_is_located_and_the_disk_is_as_it_was()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync()).Succeeded();
        var (content, times) = (Folder.Content(kit.Output), Folder.Times(kit.Output));

        // The text at which the error is to be, and the rule.
        (string Case, string Source, string At, string Id)[] cases =
        [
            ("a syntax error", Tiny.Source.Replace("Labels = Labels },", "Labels = = Labels },", StringComparison.Ordinal), "= Labels },", "CS1525"),
            ("a half-typed class", Tiny.Source + "[Blueprint(\"bp-half\")]\npublic sealed class Half : Blueprint<", "", "CS1031"),
            ("a class whose values are not there yet", Tiny.Source + "[Blueprint(\"bp-half\")]\npublic sealed class Half : Blueprint<HalfValues> { public V1ConfigMap Map() => new() { Metadata = new() { Name = Values.Name } }; }\n", "HalfValues", "CS0246"),
            ("a values record in a circle", WithValue("public Tree Tree { get; init; } = new();") + "public sealed record Tree { public Tree? Left { get; init; } }\n", "Left", "CAT1302"),
            ("two Blueprints of one name", Tiny.Source + Tiny.Source[Tiny.Source.IndexOf("/// <summary>A greeting.", StringComparison.Ordinal)..].Replace("class Tiny ", "class Twin ", StringComparison.Ordinal), "\"bp-tiny\"", "CAT1003"),
            ("a property type without schema", WithValue("public System.IO.Stream? Body { get; init; }"), "Body", "CAT1301"),
            ("a default outside its limits", WithValue("[System.ComponentModel.DataAnnotations.Range(1, 5)] public int Size { get; init; } = 9;"), "9;", "CAT1304"),
        ];

        foreach (var (name, source, at, id) in cases)
        {
            kit.Write("Tiny.cs", source);
            var run = await kit.BuildAsync();

            Assert.True(run.ExitCode != 0, name + ":\n" + run.Output);

            Assert.True(run.Errors.Any(e => e.Id == id), name + ":\n" + run.Output);
            Assert.All(run.Errors, e => Assert.True(e is { File: "Tiny.cs", Line: > 0, Column: > 0 }, name + ":\n" + run.Output));
            var lines = source.Split('\n');
            Assert.True(at.Length == 0 || run.Errors.Any(e => e.Id == id && lines[e.Line - 1].Contains(at, StringComparison.Ordinal)), name + ":\n" + run.Output);
            Assert.DoesNotContain("AD0001:", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("CS8785:", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("CAT9003:", run.Output, StringComparison.Ordinal);
            Assert.Equal(content, Folder.Content(kit.Output));
            Assert.Equal(times, Folder.Times(kit.Output));
        }

        kit.Write("Tiny.cs", Tiny.Source);
        (await kit.BuildAsync()).Succeeded();
        Assert.Equal(content, Folder.Content(kit.Output));
    }

    private static string WithValue(string property) =>
        Tiny.Source.Replace("    /// <summary>What it says.</summary>", "    " + property + "\n\n    /// <summary>What it says.</summary>", StringComparison.Ordinal);

    private static (string File, int Line, int Column) Place(Consumer kit, string text)
    {
        var before = File.ReadAllText(kit.At("Tiny.cs"));
        before = before[..before.IndexOf(text, StringComparison.Ordinal)];
        return ("Tiny.cs", before.Count(static c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
