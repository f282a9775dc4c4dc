namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>One of several values, and truth.</summary>
internal static class ChoiceCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("coalesce", "Values.Maybe ?? Values.Text", "value: {{ ternary .Values.text .Values.maybe (eq .Values.maybe nil) | quote }}"),
        LanguageCase.Expression("coalesce-chain", """
            Values.Maybe ?? Values.Inner?.Note ?? "none"
            """, """value: {{ ternary (ternary "none" (.Values.inner).note (eq (.Values.inner).note nil)) .Values.maybe (eq .Values.maybe nil) | quote }}"""),
        LanguageCase.Expression("or", """Values.Maybe.Or("fallback")""", """value: {{ default "fallback" .Values.maybe | quote }}"""),
        LanguageCase.Expression("or-number", """
            $"{Values.MaybeCount.Or(7)}"
            """, """value: {{ int64 (default 7 .Values.maybeCount) | quote }}"""),
        LanguageCase.Expression("or-helper", "Values.Text.Or(FullName)", """value: {{ .Values.text | default (include "bp-language.fullname" .) | quote }}"""),
        LanguageCase.Expression("as-name", """$"{Values.Text}-{Values.Maybe}-x".AsName()""", """value: {{ printf "%s-%s-x" .Values.text (default "" .Values.maybe) | trunc 63 | trimSuffix "-" | quote }}"""),
        LanguageCase.Expression("ternary", """
            Values.Flag ? Values.Text : "off"
            """, """
            {{- if .Values.flag }}
            value: {{ .Values.text | quote }}
            {{- else }}
            value: "off"
            {{- end }}
            """),
        LanguageCase.Expression("ternary-null", "Values.Flag ? Values.Text : null", "value: {{ .Values.text | quote }}"),
        LanguageCase.Expression("nested-choice", """
            Values.Flag ? (Values.Count > 3 ? "many" : "few") : "none"
            """, """
            {{- if .Values.flag }}
            {{- if gt (int64 .Values.count) 3 }}
            value: many
            {{- else }}
            value: few
            {{- end }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("choice-in-text", """
            $"<{(Values.Flag ? Values.Text : "off")}>"
            """, """value: {{ printf "<%s>" (ternary .Values.text "off" .Values.flag) | quote }}"""),
        LanguageCase.Expression("guarded-call", """
            $"[{(Values.Maybe is { } m ? m.Replace("a", "b") : "none")}]"
            """, """
            {{- $value := "" }}
            {{- if eq .Values.maybe nil }}
            {{- $value = "none" }}
            {{- else }}
            {{- $value = .Values.maybe | replace "a" "b" }}
            {{- end }}
            """),
        LanguageCase.Expression("and", """
            Values.Flag && Values.Count > 3 && Values.Text == "a" ? "y" : "n"
            """, """
            {{- if and .Values.flag (gt (int64 .Values.count) 3) (eq .Values.text "a") }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("or-else", """
            Values.Flag || Values.Other || Values.Count == 0 ? "y" : "n"
            """, """
            {{- if or .Values.flag .Values.other (eq (int64 .Values.count) 0) }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("not", """
            !Values.Flag && !(Values.Other || Values.Count < 0) ? "y" : "n"
            """, """
            {{- if and (not .Values.flag) (not (or .Values.other (lt (int64 .Values.count) 0))) }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
    ];
}
