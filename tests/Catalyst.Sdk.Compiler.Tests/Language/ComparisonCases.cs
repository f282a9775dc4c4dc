namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Equality and order.</summary>
internal static class ComparisonCases
{
    public static readonly LanguageCase[] All =
    [
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
            {{- if .Values.maybeFlag }}
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
    ];
}
