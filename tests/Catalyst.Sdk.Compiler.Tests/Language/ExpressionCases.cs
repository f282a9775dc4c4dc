namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Expressions that give values.</summary>
internal static class ExpressionCases
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
        LanguageCase.Expression("coalesce", "Values.Maybe ?? Values.Text", "value: {{ ternary .Values.text .Values.maybe (eq .Values.maybe nil) | quote }}"),
        LanguageCase.Expression("coalesce-chain", """
            Values.Maybe ?? Values.Inner?.Note ?? "none"
            """, """value: {{ ternary (ternary "none" (.Values.inner).note (eq (.Values.inner).note nil)) .Values.maybe (eq .Values.maybe nil) | quote }}"""),
        LanguageCase.Expression("or", """Values.Maybe.Or("fallback")""", """value: {{ default "fallback" .Values.maybe | quote }}"""),
        LanguageCase.Expression("or-helper", "Values.Text.Or(FullName)", """value: {{ .Values.text | default (include "bp-language.fullname" .) | quote }}"""),
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
        LanguageCase.Expression("equal-bools", """
            Values.Flag == Values.Other ? "same" : "not"
            """, """
            {{- if eq .Values.flag .Values.other }}
            value: same
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("equal-false", """
            Values.Flag == false ? "off" : "on"
            """, """
            {{- if .Values.flag }}
            value: "on"
            {{- else }}
            value: "off"
            {{- end }}
            """),
        LanguageCase.Expression("maybe-flag", """
            Values.MaybeFlag == true ? "on" : "not"
            """, """
            {{- if eq .Values.maybeFlag true }}
            value: "on"
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("maybe-flag-or", """
            (Values.MaybeFlag ?? true) ? "on" : "off"
            """, """
            {{- if or (eq .Values.maybeFlag nil) .Values.maybeFlag }}
            value: "on"
            {{- else }}
            value: "off"
            {{- end }}
            """),
        LanguageCase.Expression("maybe-equal", """
            Values.MaybeCount == 3 ? "three" : "not"
            """, """
            {{- if and (ne .Values.maybeCount nil) (eq (int64 .Values.maybeCount) 3) }}
            value: three
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("maybe-not-equal", """
            Values.MaybeCount != 3 ? "not" : "three"
            """, """
            {{- if and (ne .Values.maybeCount nil) (eq (int64 .Values.maybeCount) 3) }}
            value: three
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("maybe-order", """
            Values.MaybeCount > 2 ? "over" : "not"
            """, """
            {{- if and (ne .Values.maybeCount nil) (gt (int64 .Values.maybeCount) 2) }}
            value: over
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("equal-maybe-text", """
            Values.Maybe == Values.Text ? "same" : "not"
            """, """
            {{- if eq .Values.maybe .Values.text }}
            value: same
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("not-equal", """
            Values.Maybe != "a" ? "other" : "a"
            """, """
            {{- if ne .Values.maybe "a" }}
            value: other
            {{- else }}
            value: a
            {{- end }}
            """),
        LanguageCase.Expression("equal-null", """
            Values.Maybe == null ? "none" : "some"
            """, """
            {{- if eq .Values.maybe nil }}
            value: none
            {{- else }}
            value: some
            {{- end }}
            """),
        LanguageCase.Expression("record-null", """
            Values.Inner != null ? "inner" : "no inner"
            """, """
            {{- if kindIs "invalid" .Values.inner }}
            value: no inner
            {{- else }}
            value: inner
            {{- end }}
            """),
        LanguageCase.Expression("equal-enum", """
            Values.Level == Level.High ? "h" : "l"
            """, """
            {{- if eq .Values.level "high" }}
            value: h
            {{- else }}
            value: l
            {{- end }}
            """),
        LanguageCase.Expression("equal-double", """
            Values.Share == 0.5 ? "half" : "not"
            """, """
            {{- if eq (float64 .Values.share) 0.5 }}
            value: half
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("relation-long", """
            Values.Big >= 1000000 ? "big" : "small"
            """, """
            {{- if ge (int64 .Values.big) 1000000 }}
            value: big
            {{- else }}
            value: small
            {{- end }}
            """),
        LanguageCase.Expression("relation-double", """
            Values.Share > 0.25 ? "over" : "under"
            """, """
            {{- if gt (float64 .Values.share) 0.25 }}
            value: over
            {{- else }}
            value: under
            {{- end }}
            """),
        LanguageCase.Expression("relation-mixed", """
            Values.Share <= 1 ? "one" : "more"
            """, """
            {{- if le (float64 .Values.share) 1.0 }}
            value: one
            {{- else }}
            value: more
            {{- end }}
            """),
        LanguageCase.Expression("relation-int-double", """
            Values.Count > Values.Share ? "more" : "less"
            """, """
            {{- if gt (float64 .Values.count) (float64 .Values.share) }}
            value: more
            {{- else }}
            value: less
            {{- end }}
            """),
        LanguageCase.Expression("maybe-access", """
            Values.Inner?.Name ?? "no inner"
            """, """value: {{ ternary "no inner" (.Values.inner).name (eq (.Values.inner).name nil) | quote }}"""),
        LanguageCase.Expression("maybe-access-two", "Values.Inner?.Note", "value: {{ (.Values.inner).note | quote }}"),
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
        LanguageCase.Expression("constant", "Fixed + Deep", "value: fixed Languagefixed Language!", """private const string Fixed = "fixed " + nameof(Language); private static readonly string Deep = $"{Fixed}!";"""),
        LanguageCase.Expression("tuple-switch", """(Values.Flag, Values.Other) switch { (true, true) => "both", (true, _) => "flag", (_, true) => "other", _ => "none" }""", """
            {{- if and .Values.flag .Values.other }}
            value: both
            {{- else if .Values.flag }}
            value: flag
            {{- else if .Values.other }}
            value: other
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("release-names", """
            $"{Release.Name}/{Release.Namespace}/{Chart.Version}"
            """, """value: {{ printf "%s/%s/%s" .Release.Name .Release.Namespace .Chart.Version | quote }}"""),
        LanguageCase.Expression("cast", """
            $"{(long)Values.Count + Values.Big}"
            """, "value: {{ add (int64 .Values.count) (int64 .Values.big) | quote }}"),
        LanguageCase.Expression("cast-double", """
            (double)Values.Count >= 1 ? "y" : "n"
            """, """
            {{- if ge (float64 .Values.count) 1.0 }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("plus-null", "Values.Text + null + Values.Maybe", """value: {{ printf "%s%s" .Values.text (default "" .Values.maybe) | quote }}"""),
    ];
}
