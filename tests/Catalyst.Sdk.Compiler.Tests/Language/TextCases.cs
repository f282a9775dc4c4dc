namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Text with holes, and what a hole prints.</summary>
internal static class TextCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("text", "Values.Text", "value: {{ .Values.text | quote }}"),
        LanguageCase.Expression("maybe", "Values.Maybe", "value: {{ .Values.maybe | quote }}"),
        LanguageCase.Expression("hole", """
            $"{Values.Text}:{Values.Count}"
            """, """value: {{ printf "%s:%d" .Values.text (int64 .Values.count) | quote }}"""),
        LanguageCase.Expression("maybe-hole", """
            $"<{Values.Maybe}>"
            """, """value: {{ printf "<%s>" (default "" .Values.maybe) | quote }}"""),
        LanguageCase.Expression("percent", """
            $"100%-{Values.Count}%"
            """, """value: {{ printf "100%%-%d%%" (int64 .Values.count) | quote }}"""),
        LanguageCase.Expression("plus", """Values.Text + "-" + Values.Count""", """value: {{ printf "%s-%d" .Values.text (int64 .Values.count) | quote }}"""),
        LanguageCase.Expression("bool-hole", """
            $"{Values.Flag}"
            """, """value: {{ ternary "True" "False" .Values.flag | quote }}"""),
        LanguageCase.Expression("text-bool", "Text(Values.Flag)", "value: {{ .Values.flag | quote }}"),
        LanguageCase.Expression("text-int", "Text(Values.Count)", "value: {{ int64 .Values.count | quote }}"),
        LanguageCase.Expression("text-long", """
            $"{Values.Big}"
            """, "value: {{ int64 .Values.big | quote }}"),
        LanguageCase.Expression("text-double", "Text(Values.Share)", "value: {{ toJson (float64 .Values.share) | quote }}"),
        LanguageCase.Expression("double-inside", """
            $"s={Text(Values.Share)};"
            """, """value: {{ printf "s=%s;" (toJson (float64 .Values.share)) | quote }}"""),
        LanguageCase.Expression("braces", """
            "{{ .Values }} " + Values.Text + " }}"
            """, """value: {{ printf "{{ .Values }} %s }}" .Values.text | quote }}"""),
        LanguageCase.Expression("control", """
            $"a\u0001\t{Values.Text}\u2028\r\n"
            """, """value: {{ printf "a\u0001\t%s\u2028\r\n" .Values.text | quote }}"""),
    ];
}
