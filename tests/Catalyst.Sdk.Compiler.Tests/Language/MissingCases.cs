namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Values that may be missing.</summary>
internal static class MissingCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("maybe-access", """
            Values.Inner?.Name ?? "no inner"
            """, """value: {{ ternary "no inner" (.Values.inner).name (eq (.Values.inner).name nil) | quote }}"""),
        LanguageCase.Expression("maybe-access-two", "Values.Inner?.Note", "value: {{ .Values.inner.note | quote }}"),
        LanguageCase.Expression("maybe-call", """
            Values.Maybe?.Replace("a", "b") ?? "none"
            """, """
            {{- $value := "" }}
            {{- if eq .Values.maybe nil }}
            {{- $value = "none" }}
            {{- else }}
            {{- $value = .Values.maybe | replace "a" "b" }}
            {{- end }}
            """),
        LanguageCase.Expression("maybe-call-null", """Values.Maybe?.Replace("a", "b")""", """value: {{ .Values.maybe | replace "a" "b" | quote }}"""),
        LanguageCase.Expression("maybe-call-test", """
            Values.Maybe?.Contains("a") == true ? "y" : "n"
            """, """
            {{- if and (ne .Values.maybe nil) (contains "a" .Values.maybe) }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("maybe-count-text", """
            Values.MaybeItems?.Count > 1 ? "many" : "few"
            """, """
            {{- if and (not (kindIs "invalid" .Values.maybeItems)) (gt (len .Values.maybeItems) 1) }}
            value: many
            {{- else }}
            value: few
            {{- end }}
            """),
        LanguageCase.Expression("is-null", """
            Values.Maybe is null ? "null" : "there"
            """, """
            {{- if eq .Values.maybe nil }}
            value: "null"
            {{- else }}
            value: there
            {{- end }}
            """),
        LanguageCase.Expression("has-value", """
            Values.MaybeCount.HasValue ? "y" : "n"
            """, """
            {{- if eq .Values.maybeCount nil }}
            value: "n"
            {{- else }}
            value: "y"
            {{- end }}
            """),
        LanguageCase.Expression("value-of", """
            Values.MaybeCount.HasValue ? $"{Values.MaybeCount.Value}" : "n"
            """, """
            {{- if eq .Values.maybeCount nil }}
            value: "n"
            {{- else }}
            value: {{ int64 .Values.maybeCount | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("count-or", """
            $"{Values.MaybeCount ?? 7}"
            """, "value: {{ ternary 7 (int64 .Values.maybeCount) (eq .Values.maybeCount nil) | quote }}"),
        LanguageCase.Expression("count-default", """
            $"{Values.MaybeCount.GetValueOrDefault()}"
            """, "value: {{ int64 .Values.maybeCount | quote }}"),
        LanguageCase.Expression("count-default-of", """
            $"{Values.MaybeCount.GetValueOrDefault(9)}"
            """, "value: {{ ternary 9 (int64 .Values.maybeCount) (eq .Values.maybeCount nil) | quote }}"),
        // What is known to be missing or there is asked by no template: `if nil` is an error of Go's.
        LanguageCase.Whole("known-flag", """
            private const string? Nothing = null;
            public V1Pod KnownFlag() => new()
            {
                Metadata = new() { Name = "known-flag" },
                Spec = new() { Containers = [new() { Name = "main", Args = [.. Flag("--a", Nothing), .. Flag("--b", 1 > 2 ? Values.Text : null), .. Flag("--c", ""), .. Flag("--d", "info"), "run"] }] },
            };
            """, """
            args:
              - "--d"
              - info
              - run
            """),
        LanguageCase.Expression("known-null", """
            string.IsNullOrEmpty(Nowhere) ? Values.Text : "never"
            """, "value: {{ .Values.text | quote }}", "private const string? Nowhere = null;"),
    ];
}
