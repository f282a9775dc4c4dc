namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Copies of records with other members.</summary>
internal static class WithCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("with-argument", "Shown(Values.Always with { Name = Values.Text, Note = null })", """(set (omit .Values.always "name" "note") "name" .Values.text)""",
            """string Shown(InnerValues inner) { var text = inner.Name; foreach (var tag in inner.Tags) text += tag; return text + (inner.Note ?? "-"); }"""),
        LanguageCase.Expression("with-local", "Renamed()", """{{- $first := set (set (omit .Values.always "note" "tags") "note" "n") "tags" (concat (list "a") .Values.items) }}""",
            """string Renamed() { var first = Values.Always with { Note = "n", Tags = ["a", .. Values.Items] }; return $"{first.Name}{first.Note}{first.Tags.Count}"; }"""),
        LanguageCase.Expression("with-yaml", "ToYaml(Values.Always with { Name = \"other\" })", """toYaml (set (omit .Values.always "name" (ternary "note" "" (eq .Values.always.note nil))) "name" "other")"""),
        LanguageCase.Expression("with-number", """$"{Twice(new PortValues { Name = "x", Port = 7 } with { Port = Values.Numbers.Count + 1 })}" """, """value: {{ printf "%dx" (add (len .Values.numbers) 1) | quote }}""",
            """string Twice(PortValues port) => $"{port.Port}{port.Name}";"""),
        LanguageCase.Expression("record-defaults", """Described(new PortValues { Name = Values.Text })""", """(dict "name" .Values.text "port" 80 "public" false)""",
            """string Described(PortValues port) { var text = port.Name; if (port.Public) text += "!"; return text + port.Port + (port.Protocol ?? "-"); }"""),
        LanguageCase.Whole("with-object",
            """
            public Widget WithObject() => new Widget { Metadata = new() { Name = "with-object" }, Mode = "a", Spec = new() } with { Mode = Values.Text };
            public Widget WithHelper() { var plain = Plain(Values.Flag ? "on" : "off"); return plain with { Spec = new() { Size = Values.Count } }; }
            static Widget Plain(string mode) => new() { Metadata = new() { Name = "with-helper" }, Mode = mode };
            """,
            """
            mode: {{ .Values.text | quote }}
            """) with
        {
            Types = """
                [KubernetesEntity(Group = "example.org", ApiVersion = "v1", Kind = "Widget", PluralName = "widgets")]
                public sealed record Widget : k8s.IKubernetesObject<V1ObjectMeta>
                {
                    public string ApiVersion { get; set; } = "example.org/v1";
                    public string Kind { get; set; } = "Widget";
                    public V1ObjectMeta Metadata { get; set; } = new();
                    public string? Mode { get; init; }
                    public WidgetSpec? Spec { get; init; }
                }
                public sealed record WidgetSpec { public int? Size { get; init; } public bool Open { get; init; } = true; public int Depth { get; init; } public IList<string> Parts { get; init; } = []; }
                """,
        },
        LanguageCase.Expression("duration", "Text(TimeSpan.FromSeconds(Values.Count))", "value: {{ duration (int64 .Values.count) | quote }}"),
        LanguageCase.Expression("duration-long", "Text(TimeSpan.FromMinutes(Values.Count)) + Text(TimeSpan.FromHours(Values.Items.Count > 3 ? 30 : 2)) + Text(TimeSpan.FromSeconds(Values.Flag ? 30 : 2)) + Text(TimeSpan.FromSeconds(Values.Items.Count))", "(duration (mul (int64 .Values.count) 60))"),
        LanguageCase.Expression("duration-constant", "Text(Timeout) + Text(TimeSpan.FromSeconds(1.5)) + Text(TimeSpan.FromMilliseconds(20)) + Text(TimeSpan.Zero)", "value: 1h30m0s1.5s20ms0s",
            "static readonly TimeSpan Timeout = TimeSpan.FromMinutes(90);"),
    ];
}
