namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Queries, in method and query syntax.</summary>
internal static class LinqCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("join", """string.Join(",", Values.Items)""", """value: {{ join "," .Values.items | quote }}"""),
        LanguageCase.Expression("select", """string.Join(",", Values.Items.Select(x => $"{x}!"))""", """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- $items = append $items (printf "%s!" $x) }}
            {{- end }}
            """),
        LanguageCase.Expression("where", """string.Join(",", Values.Items.Where(x => x != "a"))""", """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- if ne $x "a" }}
            {{- $items = append $items $x }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("where-select", """string.Join(" ", Values.Ports.Where(p => p.Public).Select(p => $"{p.Name}={p.Port}"))""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- if $p.public }}
            {{- $ports = append $ports (printf "%s=%d" $p.name (int64 $p.port)) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("captured", """string.Join(",", Values.Items.Where(x => x != Values.Text).Select(x => x + Values.Count))""", """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- if ne $x $.Values.text }}
            {{- $items = append $items (printf "%s%d" $x (int64 $.Values.count)) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("select-index", """string.Join(",", Values.Items.Select((x, i) => $"{i}:{x}"))""", """
            {{- $items := list }}
            {{- range $i2, $item := .Values.items }}
            {{- $items = append $items (printf "%d:%s" $i2 $item) }}
            {{- end }}
            """),
        LanguageCase.Expression("where-index", """string.Join(",", Values.Items.Where((x, i) => i > 0))""", """
            {{- $items := list }}
            {{- range $i2, $item := .Values.items }}
            {{- if gt $i2 0 }}
            {{- $items = append $items $item }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("select-many", """string.Join(",", Values.Ports.SelectMany(p => Values.Items.Select(x => $"{p.Name}/{x}")))""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- range $x := $.Values.items }}
            {{- $ports = append $ports (printf "%s/%s" $p.name $x) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("select-many-tags", """
            Values.Inner is { } inner ? string.Join(",", new[] { inner, Values.Always }.SelectMany(i => i.Tags)) : "none"
            """, """
            {{- if kindIs "invalid" .Values.inner }}
            value: none
            {{- else }}
            {{- $items := list }}
            {{- range $i := list .Values.inner .Values.always }}
            {{- range $item := $i.tags }}
            {{- $items = append $items $item }}
            {{- end }}
            {{- end }}
            value: {{ join "," $items | quote }}
            {{- end }}
            """),
        LanguageCase.Expression("query", """string.Join(",", from x in Values.Items where x.Contains("a") select x + "!")""", """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- if contains "a" $x }}
            {{- $items = append $items (printf "%s!" $x) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("query-two", """string.Join(",", from p in Values.Ports from x in Values.Items where p.Public select p.Name + x)""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- range $item := $.Values.items }}
            {{- if $p.public }}
            {{- $ports = append $ports (printf "%s%s" $p.name $item) }}
            {{- end }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("query-let", """string.Join(",", from p in Values.Ports let n = p.Port + 1 where n > 81 select $"{p.Name}{n}")""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- if gt (add (int64 $p.port) 1) 81 }}
            {{- $ports = append $ports (printf "%s%d" $p.name (add (int64 $p.port) 1)) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("concat", """string.Join(",", Values.Items.Concat(["x", "y"]))""", """value: {{ join "," (concat .Values.items (list "x" "y")) | quote }}"""),
        LanguageCase.Expression("append", """string.Join(",", Values.Items.Append("z"))""", """value: {{ join "," (append .Values.items "z") | quote }}"""),
        LanguageCase.Expression("prepend", """string.Join(",", Values.Items.Prepend("z"))""", """value: {{ join "," (prepend .Values.items "z") | quote }}"""),
        LanguageCase.Expression("any", """
            Values.Items.Any() ? "some" : "none"
            """, """
            {{- if .Values.items }}
            value: some
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("any-test", """
            Values.Ports.Any(p => p.Public) ? "some" : "none"
            """, """
            {{- $found := false }}
            {{- range $p := .Values.ports }}
            {{- if $p.public }}
            {{- $found = true }}
            {{- break }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("any-where", """
            Values.Items.Where(x => x == "a").Any() ? "some" : "none"
            """, """
            {{- $found := false }}
            {{- range $x := .Values.items }}
            {{- if eq $x "a" }}
            {{- $found = true }}
            {{- break }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("all", """
            Values.Ports.All(p => p.Port > 100) ? "all" : "not"
            """, """
            {{- $all := true }}
            {{- range $p := .Values.ports }}
            {{- if not (gt (int64 $p.port) 100) }}
            {{- $all = false }}
            {{- break }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("all-and", """
            Values.Flag && Values.Items.All(x => x.Contains("a")) ? "all" : "not"
            """, """
            {{- $value := false }}
            {{- if .Values.flag }}
            {{- $all := true }}
            {{- range $x := .Values.items }}
            {{- if not (contains "a" $x) }}
            {{- $all = false }}
            {{- break }}
            {{- end }}
            {{- end }}
            {{- $value = $all }}
            {{- end }}
            """),
        LanguageCase.Expression("contains", """
            Values.Items.Contains("a") ? "y" : "n"
            """, """
            {{- if has "a" .Values.items }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("contains-number", """
            Values.Numbers.Contains(Values.Count) ? "y" : "n"
            """, """
            {{- $found := false }}
            {{- range $item := .Values.numbers }}
            {{- if eq (int64 $item) (int64 $.Values.count) }}
            {{- $found = true }}
            {{- break }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("contains-literal", """
            new[] { "a", "b" }.AsEnumerable().Contains(Values.Text) ? "y" : "n"
            """, """
            {{- if has .Values.text (list "a" "b") }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("first", "Values.Items.First()", "value: {{ index .Values.items 0 | quote }}").Failing(),
        LanguageCase.Expression("first-or-default", """
            Values.Items.FirstOrDefault() ?? "none"
            """, """value: {{ ternary "none" (first .Values.items) (eq (first .Values.items) nil) | quote }}"""),
        LanguageCase.Expression("first-test", "Values.Ports.First(p => p.Public).Name", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- if $p.public }}
            {{- $ports = append $ports $p }}
            {{- break }}
            {{- end }}
            {{- end }}
            {{- $value := index $ports 0 }}
            """).Failing(),
        LanguageCase.Expression("first-or-default-test", """
            Values.Ports.FirstOrDefault(p => p.Public)?.Name ?? "none"
            """, """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- if $p.public }}
            {{- $ports = append $ports $p }}
            {{- break }}
            {{- end }}
            {{- end }}
            {{- $first := first $ports }}
            """),
        LanguageCase.Expression("first-number", """
            $"{Values.Numbers.FirstOrDefault()}"
            """, "value: {{ int64 (first .Values.numbers) | quote }}"),
        LanguageCase.Expression("last", "Values.Items.Last()", "value: {{ index .Values.items (sub (len .Values.items) 1) | quote }}").Failing(),
        LanguageCase.Expression("last-or-default", """
            Values.Items.LastOrDefault() ?? "none"
            """, """value: {{ ternary "none" (last .Values.items) (eq (last .Values.items) nil) | quote }}"""),
        LanguageCase.Expression("element-at", "Values.Items.ElementAt(1)", "value: {{ index .Values.items 1 | quote }}").Failing(),
        LanguageCase.Expression("count", """
            $"{Values.Items.Count()}"
            """, "value: {{ len .Values.items | quote }}"),
        LanguageCase.Expression("count-test", """
            $"{Values.Items.Count(x => x != "")}"
            """, """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- if ne $x "" }}
            {{- $items = append $items $x }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("sum", """
            $"{Values.Numbers.Sum(n => (long)n)}"
            """, """
            {{- $sum := int64 0 }}
            {{- range $n := .Values.numbers }}
            {{- $sum = add $sum (int64 $n) }}
            {{- end }}
            """),
        LanguageCase.Expression("min", """
            $"{Values.Numbers.Min()}"
            """, """
            {{- $least := int64 (index .Values.numbers 0) }}
            {{- range $item := .Values.numbers }}
            {{- $least = min $least (int64 $item) }}
            {{- end }}
            """).Failing(),
        LanguageCase.Expression("max", """
            $"{Values.Ports.Max(p => p.Port)}"
            """, """
            {{- $item := index .Values.ports 0 }}
            {{- $most := int64 $item.port }}
            {{- range $p := .Values.ports }}
            {{- $most = max $most (int64 $p.port) }}
            {{- end }}
            """).Failing(),
        LanguageCase.Expression("distinct", """string.Join(",", Values.Items.Distinct())""", """value: {{ join "," (uniq .Values.items) | quote }}"""),
        LanguageCase.Expression("reverse", """string.Join(",", Values.Items.Reverse())""", """value: {{ join "," (reverse .Values.items) | quote }}"""),
        LanguageCase.Expression("skip", """string.Join(",", Values.Items.Skip(1))""", """value: {{ join "," (slice .Values.items (min 1 (len .Values.items))) | quote }}"""),
        LanguageCase.Expression("take", """string.Join(",", Values.Items.Take(2))""", """value: {{ join "," (slice .Values.items 0 (min 2 (len .Values.items))) | quote }}"""),
        LanguageCase.Expression("skip-take", """string.Join(",", Values.Items.Skip(Values.Count).Take(1))""", "{{- $items := slice .Values.items (min (max 0 (int64 .Values.count)) (len .Values.items)) | default list }}"),
        LanguageCase.Expression("order-key", """string.Join(",", Values.Ports.OrderBy(p => p.Port).Select(p => $"{p.Name}{p.Port}"))""", """
            {{- $ports := list }}
            {{- $byKey := dict }}
            {{- range $p := .Values.ports }}
            {{- $key := printf "%019d" (int64 $p.port) }}
            {{- $_ := set $byKey $key (append (get $byKey $key | default list) $p) }}
            {{- end }}
            {{- $ports2 := list }}
            {{- range $group := $byKey }}
            {{- $ports2 = concat $ports2 $group }}
            {{- end }}
            {{- range $p := $ports2 }}
            {{- $ports = append $ports (printf "%s%d" $p.name (int64 $p.port)) }}
            {{- end }}
            """),
        LanguageCase.Expression("to-list", """string.Join(",", Values.Items.ToList())""", """value: {{ join "," .Values.items | quote }}"""),
        LanguageCase.Expression("to-array", """string.Join(",", Values.Items.Select(x => x.Trim()).ToArray())""", """
            {{- $items := list }}
            {{- range $x := .Values.items }}
            {{- $items = append $items (trim $x) }}
            {{- end }}
            """),
        LanguageCase.Expression("range", """string.Join(",", Enumerable.Range(1, 3).Select(i => $"n{i}"))""", """
            {{- $items := list }}
            {{- range $i := untilStep 1 4 1 }}
            {{- $items = append $items (printf "n%d" $i) }}
            {{- end }}
            """),
        LanguageCase.Expression("range-values", """string.Join(",", Enumerable.Range(0, Values.Items.Count).Select(i => $"{i}"))""", """
            {{- $items := list }}
            {{- range $i := until (int (len .Values.items)) }}
            {{- $items = append $items (printf "%d" $i) }}
            {{- end }}
            """),
        LanguageCase.Expression("repeat", """string.Join(",", Enumerable.Repeat(Values.Text, 2))""", """
            {{- $items := list }}
            {{- range $_ := until 2 }}
            {{- $items = append $items $.Values.text }}
            {{- end }}
            """),
        LanguageCase.Expression("zip", """string.Join(",", Values.Items.Zip(Values.Numbers, (x, n) => $"{x}{n}"))""", """
            {{- $items := list }}
            {{- range $i, $item := .Values.items }}
            {{- if lt $i (len $.Values.numbers) }}
            {{- $items = append $items (printf "%s%d" $item (int64 (index $.Values.numbers $i))) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("zip-pairs", """string.Join(",", Values.Items.Zip(Values.Ports).Select(z => z.First + z.Second.Name))""", """
            {{- $items := list }}
            {{- range $i, $z := .Values.items }}
            {{- if lt $i (len $.Values.ports) }}
            {{- $other := index $.Values.ports $i }}
            {{- $items = append $items (printf "%s%s" $z $other.name) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("zip-index", """string.Join(",", Values.Items.Zip(Enumerable.Range(1, 9), (x, n) => $"{n}={x}"))""", """
            {{- $items := list }}
            {{- $items2 := untilStep 1 10 1 }}
            {{- range $i, $item := .Values.items }}
            {{- if lt $i (len $items2) }}
            {{- $items = append $items (printf "%d=%s" (int64 (index $items2 $i)) $item) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("map-entries", """string.Join(",", Values.Notes.Select(e => $"{e.Key}={e.Value}"))""", """
            {{- $notes := list }}
            {{- range $eKey, $eValue := .Values.notes }}
            {{- $notes = append $notes (printf "%s=%s" $eKey $eValue) }}
            {{- end }}
            """),
        LanguageCase.Expression("map-records", """string.Join(",", Values.Routes.Where(e => e.Value.Weight != null).Select(e => $"{e.Key}:{e.Value.Host}"))""", """
            {{- $routes := list }}
            {{- range $eKey, $eValue := .Values.routes }}
            {{- if ne $eValue.weight nil }}
            {{- $routes = append $routes (printf "%s:%s" $eKey $eValue.host) }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Expression("nested", """string.Join(";", Values.Ports.Select(p => string.Join("+", Values.Items.Where(x => x != p.Name))))""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- $items := list }}
            {{- range $x := $.Values.items }}
            {{- if ne $x $p.name }}
            {{- $items = append $items $x }}
            {{- end }}
            {{- end }}
            {{- $ports = append $ports (join "+" $items) }}
            {{- end }}
            """),
        LanguageCase.Expression("default-if-empty", """string.Join(",", Values.Items.DefaultIfEmpty("none"))""", """value: {{ join "," (.Values.items | default (list "none")) | quote }}"""),
        LanguageCase.Expression("coalesce-list", """string.Join(",", Values.MaybeItems ?? ["x"])""", """value: {{ join "," (ternary (list "x") .Values.maybeItems (kindIs "invalid" .Values.maybeItems)) | quote }}"""),
        LanguageCase.Expression("missing-member", """string.Join(",", Values.Ports.Select(p => p.Protocol ?? "TCP"))""", """
            {{- $ports := list }}
            {{- range $p := .Values.ports }}
            {{- $ports = append $ports (ternary "TCP" $p.protocol (eq $p.protocol nil)) }}
            {{- end }}
            """),
        LanguageCase.Expression("list-literal", """string.Join(",", new List<string> { "a", Values.Text })""", """value: {{ join "," (list "a" .Values.text) | quote }}"""),
        LanguageCase.Expression("collection", """string.Join(",", (string[])["a", .. Values.Items, Values.Text])""", """value: {{ join "," (concat (list "a") .Values.items (list .Values.text)) | quote }}"""),
        LanguageCase.Body("built-list", """
            var all = new List<string> { Values.Text };
            if (Values.Flag) all.Add("more");
            return string.Join(",", all.Where(x => x != ""));
            """, """join "," $all2"""),
        LanguageCase.Body("two-queries", """
            var first = string.Join(",", Values.Items.Where(x => x != "a"));
            return Second() + first + Second();
            """, "{{- $items = append $items $x }}", """private string Second() => string.Join("+", Values.Items.Where(x => x != "b"));"""),
    ];
}
