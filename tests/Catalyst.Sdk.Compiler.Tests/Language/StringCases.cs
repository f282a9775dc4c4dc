namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Members of text.</summary>
internal static class StringCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("length", """
            $"{Values.Text.Length}"
            """, """value: {{ len (regexReplaceAll "(?s)." (regexReplaceAll "[𐀀-􏿿]" .Values.text "xx") "x") | quote }}"""),
        LanguageCase.Expression("length-test", """
            Values.Text.Length > 3 ? "long" : "short"
            """, """
            {{- if gt (len (regexReplaceAll "(?s)." (regexReplaceAll "[𐀀-􏿿]" .Values.text "xx") "x")) 3 }}
            value: long
            {{- else }}
            value: short
            {{- end }}
            """),
        LanguageCase.Expression("contains-text", """
            Values.Text.Contains("a") ? "y" : "n"
            """, """
            {{- if contains "a" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("contains-char", """
            Values.Text.Contains('a') ? "y" : "n"
            """, """
            {{- if contains "a" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("contains-ordinal", """
            Values.Text.Contains("a", StringComparison.Ordinal) ? "y" : "n"
            """, """
            {{- if contains "a" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("starts-with", """
            Values.Text.StartsWith("a", StringComparison.Ordinal) ? "y" : "n"
            """, """
            {{- if hasPrefix "a" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("starts-with-char", """
            Values.Text.StartsWith('a') ? "y" : "n"
            """, """
            {{- if hasPrefix "a" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("ends-with", """
            Values.Text.EndsWith("b", StringComparison.Ordinal) ? "y" : "n"
            """, """
            {{- if hasSuffix "b" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("ends-with-char", """
            Values.Text.EndsWith('\n') ? "y" : "n"
            """, """
            {{- if hasSuffix "\n" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("replace", """Values.Text.Replace("a", "bb")""", """value: {{ .Values.text | replace "a" "bb" | quote }}"""),
        LanguageCase.Expression("replace-char", "Values.Text.Replace('a', '-')", """value: {{ .Values.text | replace "a" "-" | quote }}"""),
        LanguageCase.Expression("replace-ordinal", """Values.Text.Replace("a", Values.Maybe, StringComparison.Ordinal)""", """value: {{ .Values.text | replace "a" (default "" .Values.maybe) | quote }}"""),
        LanguageCase.Expression("trim", "Values.Text.Trim()", "value: {{ trim .Values.text | quote }}"),
        LanguageCase.Expression("trim-start", "Values.Text.TrimStart()", """value: {{ trim (printf "%s|" .Values.text) | trimSuffix "|" | quote }}"""),
        LanguageCase.Expression("trim-end", "Values.Text.TrimEnd()", """value: {{ trim (printf "|%s" .Values.text) | trimPrefix "|" | quote }}"""),
        LanguageCase.Expression("trim-char", "Values.Text.Trim('a')", """value: {{ trimAll "a" .Values.text | quote }}"""),
        LanguageCase.Expression("trim-chars", "Values.Text.Trim('a', ' ', '-')", """value: {{ trimAll "a -" .Values.text | quote }}"""),
        LanguageCase.Expression("trim-start-chars", "Values.Text.TrimStart('a', '-')", """value: {{ regexReplaceAll "^[a\\-]+" .Values.text "" | quote }}"""),
        LanguageCase.Expression("trim-end-char", """
            Values.Text.TrimEnd('\n') + "|"
            """, """value: {{ printf "%s|" (regexReplaceAll "\\n+$" .Values.text "") | quote }}"""),
        LanguageCase.Expression("trim-end-chars", """Values.Text.TrimEnd('\n', '.', 'é')""", """value: {{ regexReplaceAll "[\\n\\.é]+$" .Values.text "" | quote }}"""),
        LanguageCase.Expression("split-join", """string.Join("|", Values.Text.Split(','))""", """value: {{ join "|" (splitList "," .Values.text) | quote }}"""),
        LanguageCase.Expression("split-text", """string.Join("|", Values.Text.Split(", "))""", """value: {{ join "|" (splitList ", " .Values.text) | quote }}"""),
        LanguageCase.Expression("split-index", "Values.Text.Split(',')[0]", """value: {{ index (splitList "," .Values.text) 0 | quote }}"""),
        LanguageCase.Expression("split-second", "Values.Text.Split(',')[1]", """value: {{ index (splitList "," .Values.text) 1 | quote }}""").Failing(),
        LanguageCase.Expression("split-some", """string.Join("|", Values.Text.Split(',', StringSplitOptions.RemoveEmptyEntries))""", """value: {{ join "|" (compact (splitList "," .Values.text)) | quote }}"""),
        LanguageCase.Expression("split-last", "Values.Text.Split('/')[^1]", """value: {{ index (splitList "/" .Values.text) (sub (len (splitList "/" .Values.text)) 1) | quote }}"""),
        LanguageCase.Expression("split-count", """
            $"{Values.Text.Split(',').Length}"
            """, """value: {{ len (splitList "," .Values.text) | quote }}"""),
        LanguageCase.Expression("null-or-empty", """
            string.IsNullOrEmpty(Values.Maybe) ? "empty" : "full"
            """, """
            {{- if .Values.maybe }}
            value: full
            {{- else }}
            value: empty
            {{- end }}
            """),
        LanguageCase.Expression("null-or-white", """
            string.IsNullOrWhiteSpace(Values.Maybe) ? "white" : "text"
            """, """
            {{- if trim (default "" .Values.maybe) }}
            value: text
            {{- else }}
            value: white
            {{- end }}
            """),
        LanguageCase.Expression("equals", """
            string.Equals(Values.Text, Values.Maybe, StringComparison.Ordinal) ? "y" : "n"
            """, """
            {{- if eq .Values.text .Values.maybe }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("equals-instance", """
            Values.Text.Equals("a", StringComparison.Ordinal) ? "y" : "n"
            """, """
            {{- if eq .Values.text "a" }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("compare", """
            string.CompareOrdinal(Values.Text, "b") < 0 ? "before" : "not"
            """, """
            {{- if lt .Values.text "b" }}
            value: before
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("compare-method", """
            string.Compare(Values.Text, "b", StringComparison.Ordinal) >= 0 ? "not before" : "before"
            """, """
            {{- if ge .Values.text "b" }}
            value: not before
            {{- else }}
            value: before
            {{- end }}
            """),
        LanguageCase.Expression("lower", "Release.Name.ToLowerInvariant()", "value: {{ .Release.Name | lower | quote }}"),
        LanguageCase.Expression("upper", "Release.Name.ToUpperInvariant()", "value: {{ .Release.Name | upper | quote }}"),
        LanguageCase.Expression("truncate", "Name63(Release.Name)", "value: {{ .Release.Name | quote }}", "private static string Name63(string name) => name;"),
        LanguageCase.Expression("cut", "Values.Zone.Length > 4 ? Values.Zone[..4] : Values.Zone", "value: {{ .Values.zone | trunc 4 | quote }}"),
        LanguageCase.Expression("cut-min", "Values.Zone[..Math.Min(3, Values.Zone.Length)]", "value: {{ .Values.zone | trunc 3 | quote }}"),
        LanguageCase.Expression("cut-start", "Values.Zone[2..]", "value: {{ substr 2 -1 .Values.zone | quote }}"),
        LanguageCase.Expression("cut-middle", "Values.Zone.Substring(1, 2)", "value: {{ substr 1 3 .Values.zone | quote }}"),
        LanguageCase.Expression("substring", "Values.Zone.Substring(1)", "value: {{ substr 1 -1 .Values.zone | quote }}"),
        LanguageCase.Expression("zone-length", """
            $"{Values.Zone.Length}"
            """, "value: {{ len .Values.zone | quote }}"),
        LanguageCase.Expression("zone-upper", "Values.Zone.ToUpperInvariant()", "value: {{ .Values.zone | upper | quote }}"),
        LanguageCase.Expression("equals-case", """
            Values.Zone.Equals("EU-1", StringComparison.OrdinalIgnoreCase) ? "y" : "n"
            """, """
            {{- if eq (.Values.zone | lower) "eu-1" }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("pad-left", "Values.Zone.PadLeft(8)", """value: {{ printf "%8s" .Values.zone | quote }}"""),
        LanguageCase.Expression("pad-left-zero", "Values.Zone.PadLeft(8, '0')", """value: {{ printf "%s%s" (repeat (int (max 0 (sub 8 (len .Values.zone)))) "0") .Values.zone | quote }}"""),
        LanguageCase.Expression("pad-right", "Values.Zone.PadRight(8, '.')", """value: {{ printf "%s%s" .Values.zone (repeat (int (max 0 (sub 8 (len .Values.zone)))) ".") | quote }}"""),
        LanguageCase.Expression("pad-number", """$"{Values.Count}".PadLeft(5, '0')""", """value: {{ printf "%s%s" (repeat (int (max 0 (sub 5 (len (printf "%d" (int64 .Values.count)))))) "0") (printf "%d" (int64 .Values.count)) | quote }}"""),
        LanguageCase.Expression("index-of", """
            $"{Values.Zone.IndexOf('-')}"
            """, """value: {{ ternary (len (first (splitList "-" .Values.zone))) -1 (contains "-" .Values.zone) | quote }}"""),
        LanguageCase.Expression("index-of-text", """
            $"{Values.Zone.IndexOf("-1", StringComparison.Ordinal)}"
            """, """value: {{ ternary (len (first (splitList "-1" .Values.zone))) -1 (contains "-1" .Values.zone) | quote }}"""),
        LanguageCase.Expression("base64", "Convert.ToBase64String(Encoding.UTF8.GetBytes(Values.Text))", "value: {{ .Values.text | b64enc | quote }}"),
        LanguageCase.Expression("sha256", "Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Values.Text)))", "value: {{ .Values.text | sha256sum | quote }}"),
        LanguageCase.Expression("sha256-upper", "Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Values.Text)))", "value: {{ .Values.text | sha256sum | upper | quote }}"),
        LanguageCase.Expression("round-trip", "Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Values.Text))", "value: {{ .Values.text | quote }}"),
        LanguageCase.Expression("regex-match", """
            Regex.IsMatch(Values.Text, "^[a-z]+(,[a-z]+)*\\z") ? "y" : "n"
            """, """
            {{- if regexMatch "^[a-z]+(,[a-z]+)*\\z" .Values.text }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("regex-replace", """Regex.Replace(Values.Text, "[aeiou]+", "_")""", """value: {{ regexReplaceAll "[aeiou]+" .Values.text "_" | quote }}"""),
        LanguageCase.Expression("regex-groups", """Regex.Replace(Values.Text, "(a)(b)", "$2W$1$$")""", """value: {{ regexReplaceAll "(a)(b)" .Values.text "${2}W${1}$$" | quote }}"""),
        LanguageCase.Expression("regex-ascii", """Regex.Replace(Values.Zone, "[^a-z]", "") + (Regex.IsMatch(Values.Zone, "\\d", RegexOptions.ECMAScript) ? "d" : "")""", """value: {{ printf "%s%s" (regexReplaceAll "[^a-z]" .Values.zone "") (ternary "d" "" (regexMatch "\\d" .Values.zone)) | quote }}"""),
        LanguageCase.Expression("regex-case", """
            Regex.IsMatch(Values.Zone, "EU", RegexOptions.IgnoreCase) ? "y" : "n"
            """, """
            {{- if regexMatch "(?i)EU" .Values.zone }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("yaml", "ToYaml(Values.Free)", "value: {{ toYaml .Values.free | quote }}"),
        LanguageCase.Expression("json", "ToJson(Values.Free)", "value: {{ toJson .Values.free | quote }}"),
        LanguageCase.Expression("list-yaml", "ToYaml(Values.Items)", "value: {{ toYaml .Values.items | quote }}"),
        LanguageCase.Expression("list-json", "ToJson(Values.Items.Skip(1))", "value: {{ toJson (slice .Values.items (min 1 (len .Values.items)) | default list) | quote }}"),
        LanguageCase.Expression("concat-method", """string.Concat(Values.Text, "-", Values.Maybe)""", """value: {{ printf "%s-%s" .Values.text (default "" .Values.maybe) | quote }}"""),
        LanguageCase.Expression("to-string", "Values.Text.ToString()", "value: {{ .Values.text | quote }}"),
    ];
}
