namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Elements of lists and maps.</summary>
internal static class IndexCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("list-index", "Values.Items[0]", "value: {{ index .Values.items 0 | quote }}").Failing(),
        LanguageCase.Expression("list-index-last", """
            Values.Numbers[Values.Count] + "!"
            """, """value: {{ printf "%d!" (int64 (index .Values.numbers (int64 .Values.count))) | quote }}""").Failing(),
        LanguageCase.Expression("list-from-end", "Values.Items.ToArray()[^1]", "value: {{ index .Values.items (sub (len .Values.items) 1) | quote }}").Failing(),
        LanguageCase.Expression("guarded-index", """
            Values.Items.Count > 1 ? Values.Items[1] : "none"
            """, """
            {{- if gt (len .Values.items) 1 }}
            value: {{ index .Values.items 1 | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("guarded-index-text", """
            $"<{(Values.Items.Count > 1 ? Values.Items[1] : "none")}>"
            """, """
            {{- $value := "" }}
            {{- if gt (len .Values.items) 1 }}
            {{- $value = index .Values.items 1 }}
            {{- else }}
            {{- $value = "none" }}
            {{- end }}
            """),
        LanguageCase.Expression("number-index", """
            $"{(Values.Numbers.Count > 0 ? Values.Numbers[0] : -1)}"
            """, """
            {{- $value := 0 }}
            {{- if .Values.numbers }}
            {{- $value = int64 (index .Values.numbers 0) }}
            {{- else }}
            {{- $value = -1 }}
            {{- end }}
            """),
        LanguageCase.Expression("map-index", """Values.Notes["a"]""", """
            {{- if not (hasKey .Values.notes "a") }}
            {{- fail "Values.Notes[\"a\"]: no key a" }}
            {{- end }}
            """).Failing(),
        LanguageCase.Expression("map-has", """
            Values.Notes.ContainsKey("b.c/d") ? "y" : "n"
            """, """
            {{- if hasKey .Values.notes "b.c/d" }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("map-try", """
            Values.Notes.TryGetValue("a", out var note) ? note : "none"
            """, """
            {{- if hasKey .Values.notes "a" }}
            value: {{ .Values.notes.a | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("map-try-text", """
            $"<{(Values.Notes.TryGetValue("b.c/d", out var noted) ? noted : "none")}>"
            """, """value: {{ printf "<%s>" (ternary (index .Values.notes "b.c/d") "none" (hasKey .Values.notes "b.c/d")) | quote }}"""),
        LanguageCase.Expression("map-record", """
            Values.Routes.TryGetValue("a", out var route) ? route.Host : "none"
            """, """
            {{- if hasKey .Values.routes "a" }}
            value: {{ (.Values.routes.a).host | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("map-or", """Values.Notes.GetValueOrDefault("a", "none")""", """value: {{ ternary "none" .Values.notes.a (eq .Values.notes.a nil) | quote }}"""),
        LanguageCase.Expression("map-or-null", """Values.Notes.GetValueOrDefault("a")""", "value: {{ .Values.notes.a | quote }}"),
        LanguageCase.Expression("list-count", """
            $"{Values.Items.Count}"
            """, "value: {{ len .Values.items | quote }}"),
        LanguageCase.Expression("count-of", """
            Values.Items.Count > 0 ? "some" : "none"
            """, """
            {{- if .Values.items }}
            value: some
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("count-more", """
            Values.Items.Count > 2 ? "many" : "few"
            """, """
            {{- if gt (len .Values.items) 2 }}
            value: many
            {{- else }}
            value: few
            {{- end }}
            """),
    ];
}
