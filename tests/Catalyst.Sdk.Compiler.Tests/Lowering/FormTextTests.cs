using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>The text of each form, as a person would write it: C# on the left, the emitted line on the right.</summary>
public sealed class FormTextTests
{
    private static readonly Lazy<string> Config = new(static () =>
    {
        using var built = new BuiltBlueprint(FormSource.Source);
        return built.Template("config.yaml");
    });

    private static readonly Lazy<string> Pod = new(static () =>
    {
        using var built = new BuiltBlueprint(FormSource.Source);
        return built.Template("pod.yaml");
    });

    [Theory]
    [InlineData("text: {{ .Values.text | quote }}")]
    [InlineData("{{- if ne .Values.maybe nil }}\n  maybe: {{ .Values.maybe | quote }}\n  {{- end }}")]
    [InlineData("hole: {{ printf \"%s:%d\" .Values.text (int64 .Values.count) | quote }}")]
    [InlineData("maybe-hole: {{ printf \"<%s>\" (default \"\" .Values.maybe) | quote }}")]
    [InlineData("percent: {{ printf \"100%%-%d%%\" (int64 .Values.count) | quote }}")]
    [InlineData("or: {{ default \"fallback\" .Values.maybe | quote }}")]
    [InlineData("text-bool: {{ .Values.flag | quote }}")]
    [InlineData("text-int: {{ int64 .Values.count | quote }}")]
    [InlineData("text-double: {{ toJson (float64 .Values.share) | quote }}")]
    [InlineData("{{- if and .Values.flag (gt (int64 .Values.count) 3) (eq .Values.text \"a\") }}\n  and: \"y\"")]
    [InlineData("{{- if eq (int64 .Values.count) 0 }}\n  switch: zero\n  {{- else if or (eq (int64 .Values.count) 1) (eq (int64 .Values.count) 2) }}\n  switch: few")]
    [InlineData("{{- if .Values.flag }}\n  ternary-null: {{ .Values.text | quote }}\n  {{- end }}")]
    [InlineData("yaml: {{ toYaml .Values.free | quote }}")]
    [InlineData("static: fixed Forms")]
    public void An_entry_reads_as_a_person_would_write_it(string expected) => Assert.Contains(expected, Config.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{- if not .Values.other }}")]
    [InlineData("{{- with .Values.notes }}\n  nodeSelector:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}")]
    [InlineData("{{- with .Values.items }}")]
    [InlineData("{{- range $item := .Values.items }}\n        - name: {{ $item | quote }}")]
    [InlineData("{{- if not (kindIs \"invalid\" .Values.security) }}\n      securityContext:\n        {{- toYaml .Values.security | nindent 8 }}\n      {{- end }}")]
    public void A_part_reads_as_a_person_would_write_it(string expected) => Assert.Contains(expected, Pod.Value, StringComparison.Ordinal);

    [Fact]
    public void A_long_comment_is_broken_where_a_word_ends()
    {
        var words = string.Join(' ', Enumerable.Repeat("comment", 40));
        using var built = new BuiltBlueprint($$"""
            [Blueprint("bp-words", "1.0.0")]
            public sealed class Words : Blueprint<WordsValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Words" } };

                /// <summary>{{words}}</summary>
                public V1ConfigMap Config() => new() { Metadata = new() { Name = "c" } };

                /// <summary>{{new string('x', 300)}}</summary>
                public V1ConfigMap Endless() => new() { Metadata = new() { Name = "e" } };
            }

            public sealed record WordsValues;
            """);
        var lines = built.Template("config.yaml").Split('\n');
        Assert.Equal(["{{- /*", .. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("comment", 15)), 2), string.Join(' ', Enumerable.Repeat("comment", 10)), "*/}}"], lines.Take(5));
        Assert.StartsWith("{{- /* " + new string('x', 300) + " */}}", built.Template("endless.yaml"), StringComparison.Ordinal);
    }
}
