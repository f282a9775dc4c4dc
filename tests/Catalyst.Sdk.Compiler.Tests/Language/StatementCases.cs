namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Statements of a template or helper.</summary>
internal static class StatementCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Body("if-return",
            """
            if (Values.Flag) return Values.Text;
            return "off";
            """,
            """
            {{- if .Values.flag }}
            value: {{ .Values.text | quote }}
            {{- else }}
            value: "off"
            {{- end }}
            """),
        LanguageCase.Whole("not-rendered",
            """
            public V1Service? NotRendered()
            {
                if (!Values.Flag) return null;
                return new() { Metadata = new() { Name = "not-rendered" } };
            }
            """,
            """
            {{- if .Values.flag }}
            apiVersion: v1
            """),
        LanguageCase.Body("throw", """return Values.Flag ? "ok" : throw new ChartException("flag is off");""", """{{- fail "flag is off" }}""").Failing(),
    ];
}
