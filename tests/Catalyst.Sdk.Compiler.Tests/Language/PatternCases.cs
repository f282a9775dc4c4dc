namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Patterns and switch expressions.</summary>
internal static class PatternCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("is-not-null", """
            Values.MaybeCount is not null ? "there" : "null"
            """, """
            {{- if eq .Values.maybeCount nil }}
            value: "null"
            {{- else }}
            value: there
            {{- end }}
            """),
        LanguageCase.Expression("maybe-relation", """
            Values.MaybeCount is > 2 ? "over" : "not"
            """, """
            {{- if and (ne .Values.maybeCount nil) (gt (int64 .Values.maybeCount) 2) }}
            value: over
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("maybe-constant", """
            Values.MaybeCount is 3 ? "three" : "not"
            """, """
            {{- if and (ne .Values.maybeCount nil) (eq (int64 .Values.maybeCount) 3) }}
            value: three
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("not-constant", """
            Values.MaybeCount is not 3 ? "not" : "three"
            """, """
            {{- if and (ne .Values.maybeCount nil) (eq (int64 .Values.maybeCount) 3) }}
            value: three
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("between", """
            Values.Count is >= 2 and < 6 ? "in" : "out"
            """, """
            {{- if and (ge (int64 .Values.count) 2) (lt (int64 .Values.count) 6) }}
            value: in
            {{- else }}
            value: out
            {{- end }}
            """),
        LanguageCase.Expression("either", """
            Values.Text is "a" or "b" ? "ab" : "other"
            """, """
            {{- if or (eq .Values.text "a") (eq .Values.text "b") }}
            value: ab
            {{- else }}
            value: other
            {{- end }}
            """),
        LanguageCase.Expression("bound", """
            Values.MaybeCount is { } n ? $"{n}" : "none"
            """, """
            {{- if eq .Values.maybeCount nil }}
            value: none
            {{- else }}
            value: {{ int64 .Values.maybeCount | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("bound-int", """
            Values.MaybeCount is int k and > 2 ? $"{k}" : "none"
            """, """
            {{- if and (ne .Values.maybeCount nil) (ne .Values.maybeCount nil) (gt (int64 .Values.maybeCount) 2) }}
            value: {{ int64 .Values.maybeCount | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("length", """
            Values.Maybe is { Length: > 0 } m ? $"[{m}]" : "empty"
            """, """
            {{- if .Values.maybe }}
            value: {{ printf "[%s]" .Values.maybe | quote }}
            {{- else }}
            value: empty
            {{- end }}
            """),
        LanguageCase.Expression("length-more", """
            Values.Maybe is { Length: > 2 } ? "long" : "short"
            """, """
            {{- if and (ne .Values.maybe nil) (gt (len (regexReplaceAll "(?s)." (regexReplaceAll "[𐀀-􏿿]" .Values.maybe "xx") "x")) 2) }}
            value: long
            {{- else }}
            value: short
            {{- end }}
            """),
        LanguageCase.Expression("property", """
            Values.Inner is { Name: "a" } ? "a" : "other"
            """, """
            {{- if eq (.Values.inner).name "a" }}
            value: a
            {{- else }}
            value: other
            {{- end }}
            """),
        LanguageCase.Expression("nested-property", """
            Values.Inner is { Note: not null, Tags.Count: > 0 } ? "both" : "not"
            """, """
            {{- if and (ne (.Values.inner).note nil) (.Values.inner).tags }}
            value: both
            {{- else }}
            value: not
            {{- end }}
            """),
        LanguageCase.Expression("property-bound", """
            Values.Inner is { Note: { } note } ? note : "none"
            """, """
            {{- if eq (.Values.inner).note nil }}
            value: none
            {{- else }}
            value: {{ .Values.inner.note | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("property-bound-text", """
            $"<{(Values.Inner is { Note: { } noted } ? noted.Replace("a", "b") : "none")}>"
            """, """
            {{- $value := "" }}
            {{- if eq (.Values.inner).note nil }}
            {{- $value = "none" }}
            {{- else }}
            {{- $value = .Values.inner.note | replace "a" "b" }}
            {{- end }}
            """),
        LanguageCase.Expression("list-empty", """
            Values.Items is [] ? "empty" : "full"
            """, """
            {{- if .Values.items }}
            value: full
            {{- else }}
            value: empty
            {{- end }}
            """),
        LanguageCase.Expression("list-one", """
            Values.Items is [var only] ? only : "not one"
            """, """
            {{- if eq (len .Values.items) 1 }}
            value: {{ index .Values.items 0 | quote }}
            {{- else }}
            value: not one
            {{- end }}
            """),
        LanguageCase.Expression("list-last", """
            Values.Items is [.., "b"] ? "b" : "other"
            """, """
            {{- if and .Values.items (eq (index .Values.items (sub (len .Values.items) 1)) "b") }}
            value: b
            {{- else }}
            value: other
            {{- end }}
            """),
        LanguageCase.Expression("list-ends", """
            Values.Items is [var first, .., var last] ? $"{first}-{last}" : "short"
            """, """
            {{- if ge (len .Values.items) 2 }}
            value: {{ printf "%s-%s" (index .Values.items 0) (index .Values.items (sub (len .Values.items) 1)) | quote }}
            {{- else }}
            value: short
            {{- end }}
            """),
        LanguageCase.Expression("list-first", """
            Values.MaybeItems is ["a", ..] ? "a" : "other"
            """, """
            {{- if and (not (kindIs "invalid" .Values.maybeItems)) .Values.maybeItems (eq (index .Values.maybeItems 0) "a") }}
            value: a
            {{- else }}
            value: other
            {{- end }}
            """),
        LanguageCase.Expression("list-rest", """
            Values.Items.ToArray() is [_, .. var rest] ? string.Join(",", rest) : "none"
            """, """
            {{- if .Values.items }}
            value: {{ join "," (slice .Values.items 1) | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("type", """
            Values.Maybe is string text ? text : "none"
            """, """
            {{- if eq .Values.maybe nil }}
            value: none
            {{- else }}
            value: {{ .Values.maybe | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("var", """
            Values.Text is var t && t != "a" ? t : "A"
            """, """
            {{- if ne .Values.text "a" }}
            value: {{ .Values.text | quote }}
            {{- else }}
            value: A
            {{- end }}
            """),
        LanguageCase.Expression("switch", """Values.Count switch { 0 => "zero", 1 or 2 => "few", > 80 => "lots", _ => "some" }""", """
            {{- if eq (int64 .Values.count) 0 }}
            value: zero
            {{- else if or (eq (int64 .Values.count) 1) (eq (int64 .Values.count) 2) }}
            value: few
            {{- else if gt (int64 .Values.count) 80 }}
            value: lots
            {{- else }}
            value: some
            {{- end }}
            """),
        LanguageCase.Expression("switch-guard", """Values.Text switch { "a" => Values.Maybe ?? "A", "b" when Values.Flag => "B", var t => t }""", """
            {{- if eq .Values.text "a" }}
            value: {{ ternary "A" .Values.maybe (eq .Values.maybe nil) | quote }}
            {{- else if and (eq .Values.text "b") .Values.flag }}
            value: B
            {{- else }}
            value: {{ .Values.text | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("switch-text", """
            $"<{Values.Count switch { 0 => "zero", > 80 => "lots", var n => $"{n}" }}>"
            """, """value: {{ printf "<%s>" (ternary "zero" (ternary "lots" (printf "%d" (int64 .Values.count)) (gt (int64 .Values.count) 80)) (eq (int64 .Values.count) 0)) | quote }}"""),
        LanguageCase.Expression("switch-enum", """Values.Level switch { Level.Low => "l", Level.Medium or Level.High => "mh" }""", """
            {{- if eq .Values.level "low" }}
            value: l
            {{- else }}
            value: mh
            {{- end }}
            """),
        LanguageCase.Expression("switch-null", """Values.Maybe switch { null => "null", "" => "empty", { } m => m }""", """
            {{- if eq .Values.maybe nil }}
            value: "null"
            {{- else if eq .Values.maybe "" }}
            value: empty
            {{- else }}
            value: {{ .Values.maybe | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("switch-record", """Values.Inner switch { null => "none", { Note: null } => "no note", { Name: var name, Note: var note } => $"{name}{note}" }""", """
            {{- if kindIs "invalid" .Values.inner }}
            value: none
            {{- else if eq .Values.inner.note nil }}
            value: no note
            {{- else }}
            value: {{ printf "%s%s" .Values.inner.name (default "" .Values.inner.note) | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("switch-throw", """Values.Text switch { "a" => "one", "b" => "two", _ => throw new ChartException($"{Values.Text} is neither") }""", """
            {{- if eq .Values.text "a" }}
            value: one
            {{- else if eq .Values.text "b" }}
            value: two
            {{- else }}
            {{- fail (printf "%s is neither" .Values.text) }}
            {{- end }}
            """).Failing(),
        LanguageCase.Expression("switch-list", """Values.Items switch { [] => "none", [var one] => one, [var one, ..] => $"{one}, …", _ => "never" }""", """
            {{- if .Values.items }}
            {{- if eq (len .Values.items) 1 }}
            value: {{ index .Values.items 0 | quote }}
            {{- else }}
            value: {{ printf "%s, …" (index .Values.items 0) | quote }}
            {{- end }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("maybe-property", """
            Values.Inner?.Tags is { Count: > 0 } tags ? string.Join(",", tags) : "none"
            """, """
            {{- if (.Values.inner).tags }}
            value: {{ join "," .Values.inner.tags | quote }}
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Whole("filled-list", """
            public V1Pod FilledList() => new()
            {
                Metadata = new() { Name = "filled-list" },
                Spec = new() { Containers = [new() { Name = "main", Args = Values.MaybeItems is { Count: > 0 } items ? [.. items.Select(item => $"<{item}>")] : null }] },
            };
            """, """
            - name: main
            {{- if .Values.maybeItems }}
            args:
            {{- range $item := .Values.maybeItems }}
            - {{ printf "<%s>" $item | quote }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Body("filled-then-changed", """
            var text = Values.Text;
            if (text is { Length: > 0 })
            {
                if (Values.Flag) text = "";
                if (text is { Length: > 0 }) return text + "!";
            }

            return text + "?";
            """, """
            {{- if .Values.flag }}
            {{- $text = "" }}
            {{- end }}
            {{- if $text }}
            """),
    ];
}
