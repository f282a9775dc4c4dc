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
        LanguageCase.Expression("constant-hole", """
            $"{Values.Text}:{Standard}"
            """, """value: {{ printf "%s:6379" .Values.text | quote }}""", "const int Standard = 6379;"),
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
        LanguageCase.Expression("lines", "Script", """
            {{- define "bp-language.script" -}}
            set -eu
            echo '{{ default "" .Values.maybe | replace "'" "'\\''" }}' 100% {{ int64 .Values.count }}

            if [ -n "{{ .Values.text }}" ]; then
            exit 0
            fi
            {{- end }}
            """, """"
            string Script => $"""
                set -eu
                echo '{Values.Maybe.Or("").Replace("'", "'\\''")}' 100% {Values.Count}

                if [ -n "{Values.Text}" ]; then
                  exit 0
                fi
                """;
            """") with { Note = "A text of several lines is a define of its own, which can be read." },
        LanguageCase.Expression("lines-edges", """
            $"{Edges}|{Edges}"
            """, """
            {{- define "bp-language.edges" -}}
            {{ "\n  " }}a {{ "{{" }} .b }} {{ "{" }}{{ toJson (float64 .Values.share) }}
            {{ .Values.text }}{{ " \n" }}
            {{- end }}
            """, """
            string Edges => "\n  a {{ .b }} {" + Text(Values.Share) + "\n" + Values.Text + " \n";
            """),
        LanguageCase.Expression("lines-ended", "Ended", """
            {{- define "bp-language.ended" -}}
            first
            {{ .Values.text }}-{{ "\n" }}
            {{- end }}
            """, """"
            string Ended => $"""
                first
                {Values.Text}-

                """;
            """"),
        LanguageCase.Expression("lines-choice", "Said()", """
            {{- if .Values.flag -}}
            {{ .Values.text }}
            {{ int64 .Values.count }}
            {{- else -}}
            off
            and {{ "{{" }} out }}
            {{- end }}
            """, """
            string Said() { if (Values.Flag) return $"{Values.Text}\n{Values.Count}"; return "off\nand {{ out }}"; }
            """),
        LanguageCase.Expression("block", """
            "first\n\n  second: {{ not an action }} # 100%\n---\nlast\n"
            """, """
            value: |
            first

            second: {{ "{{" }} not an action }} # 100%
            ---
            last
            """),
        LanguageCase.Expression("block-chomped", """
            Values.Flag ? "a\n\tb" : "\na\nb"
            """, """
            {{- if .Values.flag }}
            value: |-
            a
            b
            {{- else }}
            value: "\na\nb"
            {{- end }}
            """),
        LanguageCase.Whole("block-items", """
            public V1Pod BlockItems() => new()
            {
                Metadata = new() { Name = "block-items", Annotations = new StringMap { { "a", "x\ny \n" }, { "b", "x\ny\n\n" } } },
                Spec = new() { Containers = [new() { Name = "main", Args = [.. When(Values.Flag, "a\nb\n"), .. Values.Items, "c\nd\n"] }] },
            };
            """, """
            - |
            c
            d
            """),
    ];
}
