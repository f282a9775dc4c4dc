namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Arithmetic and members of numbers.</summary>
internal static class NumberCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("add", """
            $"{Values.Count + 1}"
            """, "value: {{ add (int64 .Values.count) 1 | quote }}"),
        LanguageCase.Expression("subtract", """
            $"{Values.Count - 2}"
            """, "value: {{ sub (int64 .Values.count) 2 | quote }}"),
        LanguageCase.Expression("multiply", """
            $"{Values.Count * 3}"
            """, "value: {{ mul (int64 .Values.count) 3 | quote }}"),
        LanguageCase.Expression("divide", """
            $"{Values.Count / 3}"
            """, "value: {{ div (int64 .Values.count) 3 | quote }}"),
        LanguageCase.Expression("remainder", """
            $"{Values.Count % 3}"
            """, "value: {{ mod (int64 .Values.count) 3 | quote }}"),
        LanguageCase.Expression("minus", """
            $"{-Values.Count}"
            """, "value: {{ sub 0 (int64 .Values.count) | quote }}"),
        LanguageCase.Expression("precedence", """
            $"{(Values.Count + 2) * 3 - Values.Count / 2}"
            """, "value: {{ sub (mul (add (int64 .Values.count) 2) 3) (div (int64 .Values.count) 2) | quote }}"),
        LanguageCase.Expression("divide-by-value", """
            $"{100 / Values.Count}"
            """, "value: {{ div 100 (int64 .Values.count) | quote }}").Failing(),
        LanguageCase.Expression("long", """
            $"{Values.Big * 2 + Values.Count}"
            """, "value: {{ add (mul (int64 .Values.big) 2) (int64 .Values.count) | quote }}"),
        LanguageCase.Expression("long-wrap", """
            $"{Values.Big * 4096}"
            """, "value: {{ mul (int64 .Values.big) 4096 | quote }}"),
        LanguageCase.Expression("compare-sum", """
            Values.Count + 1 > 3 ? "y" : "n"
            """, """
            {{- if gt (add (int64 .Values.count) 1) 3 }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("min-of", """
            $"{Math.Min(Values.Count, 5)}"
            """, "value: {{ min (int64 .Values.count) 5 | quote }}"),
        LanguageCase.Expression("max-of", """
            $"{Math.Max(Values.Count, 5)}"
            """, "value: {{ max (int64 .Values.count) 5 | quote }}"),
        LanguageCase.Expression("max-long", """
            $"{Math.Max(Values.Big, 5L)}"
            """, "value: {{ max (int64 .Values.big) 5 | quote }}"),
        LanguageCase.Expression("clamp", """
            $"{Math.Clamp(Values.Count, 0, 10)}"
            """, "value: {{ min 10 (max 0 (int64 .Values.count)) | quote }}"),
        LanguageCase.Expression("abs", """
            $"{Math.Abs(Values.Count)}"
            """, "value: {{ max (int64 .Values.count) (sub 0 (int64 .Values.count)) | quote }}"),
        LanguageCase.Expression("floor", "Text(Math.Floor(Values.Share))", "value: {{ toJson (floor (float64 .Values.share)) | quote }}"),
        LanguageCase.Expression("ceiling", "Text(Math.Ceiling(Values.Share))", "value: {{ toJson (ceil (float64 .Values.share)) | quote }}"),
        LanguageCase.Expression("round", "Text(Math.Round(Values.Ratio, MidpointRounding.AwayFromZero))", "value: {{ toJson (round (float64 .Values.ratio) 0) | quote }}"),
        LanguageCase.Expression("min-double", "Text(Math.Min(Values.Share, 0.75))", "value: {{ toJson (minf (float64 .Values.share) 0.75) | quote }}"),
        LanguageCase.Expression("max-double", "Text(Math.Max(Values.Share, 0))", "value: {{ toJson (maxf (float64 .Values.share) 0) | quote }}"),
        LanguageCase.Expression("floor-int", """
            $"{(int)Math.Floor(Values.Ratio)}"
            """, "value: {{ int64 (floor (float64 .Values.ratio)) | quote }}"),
        LanguageCase.Expression("truncate", """
            $"{(int)Values.Ratio}"
            """, "value: {{ int64 .Values.ratio | quote }}"),
        LanguageCase.Expression("abs-double", "Text(Math.Abs(Values.Ratio))", "value: {{ toJson (float64 .Values.ratio) | quote }}"),
        LanguageCase.Expression("to-text", "Values.Count.ToString()", "value: {{ int64 .Values.count | quote }}"),
        LanguageCase.Expression("to-text-invariant", "Values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)", "value: {{ int64 .Values.count | quote }}"),
        LanguageCase.Expression("convert-text", "Convert.ToString(Values.Big, System.Globalization.CultureInfo.InvariantCulture)", "value: {{ int64 .Values.big | quote }}"),
        LanguageCase.Expression("bool-text", "Values.Flag.ToString()", """value: {{ ternary "True" "False" .Values.flag | quote }}"""),
        LanguageCase.Expression("parse", """
            $"{int.Parse(Values.Digits) + 1}"
            """, "value: {{ add (atoi .Values.digits) 1 | quote }}"),
        LanguageCase.Expression("convert-int", """
            $"{Convert.ToInt32(Values.Digits, System.Globalization.CultureInfo.InvariantCulture)}"
            """, "value: {{ atoi .Values.digits | quote }}"),
        LanguageCase.Expression("version-least", """
            Version.Parse(Values.Tag) >= Version.Parse("1.10.0") ? "new" : "old"
            """, """
            {{- if semverCompare ">=1.10.0" .Values.tag }}
            value: new
            {{- else }}
            value: old
            {{- end }}
            """),
        LanguageCase.Expression("version-before", """
            Version.Parse("1.2.3") > Version.Parse(Values.Tag) ? "old" : "new"
            """, """
            {{- if semverCompare "<1.2.3" .Values.tag }}
            value: old
            {{- else }}
            value: new
            {{- end }}
            """),
        LanguageCase.Expression("version-between", """
            Version.Parse(Values.Floor) < Version.Parse(Values.Tag) && Version.Parse(Values.Tag) <= Version.Parse("2.0.0") ? "in" : "out"
            """, """
            {{- if and (semverCompare (printf "<%s" .Values.tag) .Values.floor) (semverCompare "<=2.0.0" .Values.tag) }}
            value: in
            {{- else }}
            value: out
            {{- end }}
            """),
        LanguageCase.Expression("version-same", """
            Version.Parse(Values.Floor) != Version.Parse(Values.Tag) ? "other" : "same"
            """, """
            {{- if ne .Values.floor .Values.tag }}
            value: other
            {{- else }}
            value: same
            {{- end }}
            """),
        LanguageCase.Expression("json-number", "System.Text.Json.JsonSerializer.Serialize(Values.Count)", "value: {{ toJson .Values.count | quote }}"),
        LanguageCase.Expression("json-bool", "System.Text.Json.JsonSerializer.Serialize(Values.Flag)", "value: {{ toJson .Values.flag | quote }}"),
        LanguageCase.Expression("json-numbers", "System.Text.Json.JsonSerializer.Serialize(Values.Numbers)", "value: {{ toJson .Values.numbers | quote }}"),
        // A null that the author writes is an argument like others.
        LanguageCase.Expression("parse-null", """
            $"{int.Parse(Values.Digits, null)}"
            """, "value: {{ atoi .Values.digits | quote }}"),
        LanguageCase.Expression("length-sum", """
            $"{Values.Items.Count + 1}"
            """, "value: {{ add (len .Values.items) 1 | quote }}"),
        LanguageCase.Expression("choice-number", """
            $"{(Values.Flag ? Values.Count + 1 : 0)}"
            """, "value: {{ ternary (add (int64 .Values.count) 1) 0 .Values.flag | quote }}"),
        LanguageCase.Expression("guarded-divide", """
            $"{(Values.Count > 0 ? 100 / Values.Count : 0)}"
            """, """
            {{- $value := 0 }}
            {{- if gt (int64 .Values.count) 0 }}
            {{- $value = div 100 (int64 .Values.count) }}
            {{- else }}
            {{- $value = 0 }}
            {{- end }}
            """),
    ];
}
