namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Overloads of what stands elsewhere: another type of number, another form of the same call.</summary>
internal static class OverloadCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("text-of-long", "Text(Values.Big)", "value: {{ int64 .Values.big | quote }}"),
        LanguageCase.Expression("long-to-string", "Values.Big.ToString(System.Globalization.CultureInfo.InvariantCulture)", "value: {{ int64 .Values.big | quote }}"),
        LanguageCase.Expression("convert-int", "Convert.ToString(Values.Count)", "value: {{ int64 .Values.count | quote }}"),
        LanguageCase.Expression("convert-int-invariant", "Convert.ToString(Values.Count, System.Globalization.CultureInfo.InvariantCulture)", "value: {{ int64 .Values.count | quote }}"),
        LanguageCase.Expression("convert-long", "Convert.ToString(Values.Big)", "value: {{ int64 .Values.big | quote }}"),
        LanguageCase.Expression("convert-to-int", """
            $"{Convert.ToInt32(Values.Digits)}"
            """, """value: {{ atoi .Values.digits | quote }}"""),
        LanguageCase.Expression("abs-long", """
            $"{Math.Abs(Values.Big)}"
            """, """value: {{ max (int64 .Values.big) (sub 0 (int64 .Values.big)) | quote }}"""),
        LanguageCase.Expression("clamp-long", """
            $"{Math.Clamp(Values.Big, 0L, 10L)}"
            """, """value: {{ min 10 (max 0 (int64 .Values.big)) | quote }}"""),
        LanguageCase.Expression("min-long", """
            $"{Math.Min(Values.Big, 5L)}"
            """, """value: {{ min (int64 .Values.big) 5 | quote }}"""),
        LanguageCase.Expression("non-empty-text", "Values.Text.NonEmpty()", """{{- if .Values.text }}"""),
        LanguageCase.Expression("concat-two", """string.Concat(Values.Text, "-")""", """value: {{ printf "%s-" .Values.text | quote }}"""),
        LanguageCase.Expression("concat-four", """string.Concat(Values.Text, "-", Values.Zone, "!")""", """value: {{ printf "%s-%s!" .Values.text .Values.zone | quote }}"""),
        LanguageCase.Expression("contains-char-ordinal", """Values.Text.Contains('a', StringComparison.Ordinal) ? "y" : "n" """, "contains \"a\" .Values.text"),
        LanguageCase.Expression("equals-text", """Values.Text.Equals("a") ? "y" : "n" """, "eq .Values.text \"a\""),
        LanguageCase.Expression("equals-both", """string.Equals(Values.Text, Values.Maybe) ? "y" : "n" """, "eq .Values.text .Values.maybe"),
        LanguageCase.Expression("join-char-array", """string.Join('-', new[] { Values.Text, Values.Zone })""", """value: {{ join "-" (list .Values.text .Values.zone) | quote }}"""),
        LanguageCase.Expression("join-char-of", "string.Join(',', Values.Items)", """value: {{ join "," .Values.items | quote }}"""),
        LanguageCase.Expression("join-text-of", """string.Join<string>("; ", Values.Items)""", """value: {{ join "; " .Values.items | quote }}"""),
        LanguageCase.Expression("pad-right-blank", "Values.Zone.PadRight(8) + \"|\"", """value: {{ printf "%s|" (printf "%-8s" .Values.zone) | quote }}"""),
        LanguageCase.Expression("split-chars", "Values.Zone.Split(new[] { '-' })[0]", """value: {{ index (splitList "-" .Values.zone) 0 | quote }}"""),
        LanguageCase.Expression("trim-start-char", "Values.Text.TrimStart('a')", """value: {{ regexReplaceAll "^a+" .Values.text "" | quote }}"""),
        LanguageCase.Expression("regex-replace-options", """Regex.Replace(Values.Zone, "[ab]", "x", RegexOptions.CultureInvariant)""", """value: {{ regexReplaceAll "[ab]" .Values.zone "x" | quote }}"""),
        LanguageCase.Expression("own-name", "Name + \"/\" + ServiceAccountName", """value: {{ printf "%s/%s" (include "bp-language.name" .) (include "bp-language.serviceAccountName" .) | quote }}"""),
        LanguageCase.Expression("upgrade", """Release.IsUpgrade ? "again" : "first" """, "if .Release.IsUpgrade"),
    ];
}
