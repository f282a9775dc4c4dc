namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Helpers of every kind of result, and of every place where C# lets one stand.</summary>
internal static class HelperCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("bool-helper", """AnyPublic() && Values.Flag ? "y" : "n" """, """{{- if and (eq (include "bp-language.anyPublic" .) "true") .Values.flag }}""",
            "bool AnyPublic() { foreach (var p in Values.Ports) if (p.Public) return true; return false; }"),
        LanguageCase.Expression("int-helper", """$"{High()}" """, """value: {{ include "bp-language.high" . | int64 | quote }}""",
            "int High() { var n = 0; foreach (var x in Values.Numbers) if (x > 3) n++; return n; }"),
        LanguageCase.Expression("double-helper", "Text(Part())", """value: {{ toJson (include "bp-language.part" . | float64) | quote }}""",
            "double Part() { var part = Values.Share; if (Values.Flag) part = 1e21; return part; }"),
        LanguageCase.Expression("enum-helper", """Effective() == Level.High ? "h" : "l" """, """{{- if eq (include "bp-language.effective" .) "high" }}""",
            "Level Effective() { if (Values.Flag) return Level.High; return Values.Level; }"),
        LanguageCase.Expression("nullable-text-helper", """FirstPublic() ?? (FirstPublic() is null ? "none" : "?")""", """(include "bp-language.firstPublic" . | fromYaml).value""",
            "string? FirstPublic() { foreach (var p in Values.Ports) if (p.Public) return p.Protocol; return Values.Maybe; }"),
        LanguageCase.Expression("nullable-int-helper", """$"{FirstHigh() ?? 7}{(FirstHigh() is null ? "-" : "+")}" """, """(include "bp-language.firstHigh" . | fromYaml).value""",
            "int? FirstHigh() { foreach (var x in Values.Numbers) if (x > 3) return x; return null; }"),
        LanguageCase.Expression("record-helper", "Chosen().Name", """value: {{ (printf "%s\n" (include "bp-language.chosen" .) | fromYaml).name | quote }}""",
            "InnerValues Chosen() { if (Values.Inner is { } inner && Values.Flag) return inner; return Values.Always; }"),
        LanguageCase.Whole("object-helpers",
            """
            public V1Pod ObjectHelpers() => new()
            {
                Metadata = new() { Name = "object-helpers", Labels = Marks(), Annotations = new StringMap { Marks(), { "x", "y" } } },
                Spec = new() { Containers = [Main("a"), Main("b")], Tolerations = [.. Tolerated(), .. Tolerated()], SecurityContext = Secured() },
            };
            StringMap Marks() { var marks = new StringMap(); if (Values.Flag) marks["flag"] = "1"; foreach (var (k, v) in Values.Notes) marks[k] = v; return marks; }
            V1Container Main(string name) { var image = Values.Text; if (Values.Flag) image += "-flag"; return new() { Name = name, Image = image }; }
            List<V1Toleration> Tolerated() { var all = new List<V1Toleration>(); if (Values.Other) all.Add(new() { Key = "k" }); foreach (var t in Values.Items) all.Add(new() { Key = t }); return all; }
            V1PodSecurityContext? Secured() { if (Values.Security is null) return null; return new() { RunAsUser = Values.Count }; }
            """,
            """
            - {{- include "bp-language.main" (dict "root" . "name" "a") | nindent 6 }}
            """),
        LanguageCase.Whole("null-argument",
            """
            public V1Pod NullArgument() => new()
            {
                Metadata = new() { Name = "null-argument" },
                Spec = new() { Containers = [new() { Name = "main", Env = [Credential("a"), Credential("b", optional: true)] }] },
            };
            V1EnvVar Credential(string key, bool? optional = null) => new() { Name = key, ValueFrom = new() { SecretKeyRef = new() { Name = Values.Text, Key = key, Optional = optional } } };
            """,
            """
            - {{- include "bp-language.credential" (dict "root" . "key" "a") | nindent 10 }}
            - {{- include "bp-language.credential" (dict "root" . "key" "b" "optional" true) | nindent 10 }}
            """),
        LanguageCase.Whole("spread-first",
            """
            public V1Pod SpreadFirst() => new() { Metadata = new() { Name = "spread-first", Labels = Front, Annotations = More } };
            StringMap Front => new() { { "front", Values.Text }, { "second", "2" }, { "third", "3" } };
            StringMap More => new() { Front, { "fourth", "4" } };
            """,
            """
            annotations:
              {{- include "bp-language.front" . | nindent 4 }}
              fourth: "4"
            """),
        LanguageCase.Whole("spread-in-define",
            """
            public V1Pod SpreadInDefine() => new() { Metadata = new() { Name = "spread-in-define", Labels = Wide, Annotations = Wide } };
            StringMap Narrow => new() { { "front", Values.Text }, { "second", "2" }, { "third", "3" } };
            StringMap Wide => new() { Narrow, { "fourth", "4" } };
            public V1Service Other() => new() { Metadata = new() { Name = "spread-in-define-other", Labels = Narrow } };
            """,
            """
            {{- define "bp-language.wide" -}}
            {{ include "bp-language.narrow" . }}
            fourth: "4"
            {{- end }}
            """),
        LanguageCase.Whole("params-loop",
            """
            public V1Service ParamsLoop() => new() { Metadata = new() { Name = "params-loop" }, Spec = new() { Selector = Chosen(SelectorLabels), Ports = Open(8080, 8081) } };
            static IList<V1ServicePort> Open(params IList<int> ports) => [.. ports.Select(static port => new V1ServicePort { Port = port })];
            static StringMap Chosen(StringMap labels) => new() { labels, { "open", "yes" } };
            """,
            """
              ports:
                {{- range $port := list 8080 8081 }}
                - port: {{ int64 $port }}
                {{- end }}
            """),
        LanguageCase.Expression("overloads", """Shown(Values.Count) + Shown(Values.Text)""", """{{- define "bp-language.shown2" -}}""",
            """string Shown(int n) { var s = $"{n}"; return s; } string Shown(string text) { var s = "s:"; s += text; return s; }"""),
        LanguageCase.Expression("optional-named-params", """Joined(second: "z", first: Values.Text) + Joined("a") + Every("x", Values.Text)""", """(include "bp-language.every" (list "x" .Values.text))""",
            """
            string Joined(string first, string second = "default") { var s = first; s += second; return s; }
            string Every(params string[] all) { var s = ""; foreach (var a in all) s += a; return s; }
            """),
        LanguageCase.Expression("generic-helper", """Twice(Values.Text) + Twice("x") + $"{Twice(Values.Count)}" """, """{{- define "bp-language.twiceOfInt32" -}}""",
            """T Twice<T>(T value) { if (Values.Flag) return value; return value; }"""),
        LanguageCase.Expression("local-function", """Composed() + Composed()""", """{{- define "bp-language.composedMade" -}}""",
            """
            string Composed()
            {
                var prefix = Values.Text + "-";
                return Made("a") + Made("b");
                string Made(string name) { var s = prefix; s += name; return s; }
            }
            """),
        LanguageCase.Expression("static-and-extension", """Tools.Path("x", Values.Text) + Values.Text.Loud(2) + Values.Text.Quiet() + Values.Always.Titled""", """{{ printf "%s%s%s""") with
        {
            Types = """
                public static class Tools
                {
                    public static string Path(string a, string b) { var s = a; s += "/"; s += b; return s; }
                    public static string Quiet(this string text) { var s = text; s += "."; return s; }
                    extension(string text) { public string Loud(int times) { var s = text; for (var i = 0; i < times; i++) s += "!"; return s; } }
                    extension(InnerValues inner) { public string Titled => "T:" + inner.Name; }
                }
                """,
        },
        LanguageCase.Whole("brief-object", """
            public V1NetworkPolicy BriefObject() => new()
            {
                Metadata = new() { Name = "brief-object" },
                Spec = new() { PodSelector = Named(Values.Text), Ingress = [new() { FromProperty = [new() { NamespaceSelector = Named("prod") }, new() { NamespaceSelector = new(), PodSelector = Named("web") }] }] },
            };
            static V1LabelSelector Named(string name) => new() { MatchLabels = new StringMap { { "name", name } } };
            """, """
            podSelector:
            matchLabels:
            name: {{ .Values.text | quote }}
            ingress:
            - from:
            - namespaceSelector:
            matchLabels:
            name: prod
            """) with { Note = "An object of two lines goes where it is called." },
    ];
}
