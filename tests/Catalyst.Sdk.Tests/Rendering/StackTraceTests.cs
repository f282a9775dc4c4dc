using System.Runtime.CompilerServices;
using k8s.Models;

namespace Catalyst.Sdk.Tests.Rendering;

/// <summary>A render runs the author's own methods: what they throw carries its file and line, and a breakpoint in them stops.</summary>
public sealed class StackTraceTests
{
    private static int _thrownAt;

    [Fact]
    public void An_exception_of_a_template_names_its_line()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new Throwing().Render());
        Assert.Matches($@"at .*Throwing\.Config\(\) in .*StackTraceTests\.cs:line {_thrownAt}\b", FirstLine(thrown));
    }

    [Fact]
    public void A_render_of_one_member_names_the_line_too()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new Throwing().Render(static x => x.Config()));
        Assert.Matches($@"at .*Throwing\.Config\(\) in .*StackTraceTests\.cs:line {_thrownAt}\b", FirstLine(thrown));
    }

    [Fact]
    public void A_stop_of_the_chart_leads_to_the_template_that_stops()
    {
        var thrown = Assert.Throws<ChartException>(() => new Throwing().Render(static x => x.Stops()));
        Assert.Contains(Lines(thrown), l => System.Text.RegularExpressions.Regex.IsMatch(l, $@"Throwing\.Stops\(\) in .*StackTraceTests\.cs:line {_thrownAt}$"));
    }

    [Fact]
    public void A_render_of_one_member_runs_no_other_template() => Assert.Equal("a", new Throwing().Render(static x => x.Fine()).Metadata.Name);

    private static string[] Lines(Exception thrown) => thrown.StackTrace!.ReplaceLineEndings("\n").Split('\n');

    private static string FirstLine(Exception thrown) => Lines(thrown)[0];

    private static int Line([CallerLineNumber] int line = 0) => _thrownAt = line;

    public sealed record ThrowingValues
    {
        public string Name { get; init; } = "";
    }

    [Blueprint("bp-throwing", "1.0.0")]
    public sealed class Throwing : Blueprint<ThrowingValues>
    {
        public override BlueprintSpec Spec => new() { Card = new() { Title = "Throwing", Summary = "Throws", Category = "apps" } };

        public V1ConfigMap Config()
        {
            throw new InvalidOperationException(Values.Name + Line());
        }

        public V1ConfigMap Stops()
        {
            return new() { Metadata = new() { Name = Required(Values.Name, "a name, not " + Line()) } };
        }

        public V1ConfigMap Fine() => new() { Metadata = new() { Name = "a" + Values.Name } };
    }
}
