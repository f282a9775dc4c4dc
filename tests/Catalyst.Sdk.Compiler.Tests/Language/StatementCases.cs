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
        LanguageCase.Body("reassigned",
            """
            var size = "small";
            if (Values.Count > 100) size = "large";
            else if (Values.Count > 3) size = "medium";
            return size;
            """,
            """
            {{- $size := "small" }}
            {{- if gt (int64 .Values.count) 100 }}
            {{- $size = "large" }}
            {{- else if gt (int64 .Values.count) 3 }}
            {{- $size = "medium" }}
            {{- end }}
            """),
        LanguageCase.Body("assigned-in-branches",
            """
            string name;
            if (Values.Flag) name = Values.Text;
            else name = "off";
            name += "-x";
            return name;
            """,
            """
            {{- $name := "" }}
            {{- if .Values.flag }}
            {{- $name = .Values.text }}
            {{- else }}
            {{- $name = "off" }}
            {{- end }}
            {{- $name = printf "%s-x" $name }}
            """),
        LanguageCase.Body("null-variable",
            """
            string? found = null;
            if (Values.Flag) found = Values.Text;
            found ??= Values.Maybe;
            return found;
            """,
            """
            {{- $found := coalesce nil }}
            {{- if .Values.flag }}
            {{- $found = .Values.text }}
            {{- end }}
            {{- if eq $found nil }}
            {{- $found = .Values.maybe }}
            {{- end }}
            """),
        LanguageCase.Body("early-return-inside",
            """
            var result = "start";
            if (Values.Flag)
            {
                if (Values.Other) return "both";
                result = "flag";
            }

            return result + "!";
            """,
            """
            {{- if .Values.other }}
            value: both
            {{- $empty = false }}
            {{- $returned = true }}
            {{- else }}
            {{- $result = "flag" }}
            {{- end }}
            {{- end }}
            {{- if not $returned }}
            """) with { Note = "Where the shape of the tests cannot tell whether the method has returned, a variable does." },
        LanguageCase.Body("return-null",
            """
            if (Values.Count < 0) return null;
            if (Values.Flag) return Values.Maybe;
            return "set";
            """,
            """
            {{- if not (lt (int64 .Values.count) 0) }}
            """),
        LanguageCase.Body("switch-statement",
            """
            switch (Values.Count)
            {
                case 0: return "none";
                case 1:
                case 2: return "few";
                case > 100 when Values.Flag: return "lots";
                default: return "some";
            }
            """,
            """
            {{- if eq (int64 .Values.count) 0 }}
            value: none
            {{- else if or (eq (int64 .Values.count) 1) (eq (int64 .Values.count) 2) }}
            value: few
            {{- else if and (gt (int64 .Values.count) 100) .Values.flag }}
            value: lots
            {{- else }}
            value: some
            {{- end }}
            """),
        LanguageCase.Body("switch-break",
            """
            var word = "";
            switch (Values.Text)
            {
                case "a":
                    word = "A";
                    break;
                case "b":
                    if (Values.Flag) { word = "BF"; break; }
                    word = "B";
                    break;
            }

            return word + ".";
            """,
            """
            {{- if eq .Values.text "a" }}
            {{- $word = "A" }}
            {{- else if eq .Values.text "b" }}
            {{- if .Values.flag }}
            {{- $word = "BF" }}
            {{- else }}
            {{- $word = "B" }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Whole("list-in-branches",
            """
            public V1Pod ListInBranches()
            {
                var args = new List<string> { "--always" };
                // Only for those who ask.
                if (Values.Flag) args.Add("--flag");
                var main = new V1Container { Name = "main", Args = args };
                if (Values.Count > 2) main.Image = "big";
                var containers = new List<V1Container> { main };
                if (Values.Other) containers.Add(new() { Name = "side" });
                return new() { Metadata = new() { Name = "list-in-branches" }, Spec = new() { Containers = containers } };
            }
            """,
            """
            - name: main
              args:
                - "--always"
                {{- if .Values.flag }}
                # Only for those who ask.
                - "--flag"
                {{- end }}
              {{- if gt (int64 .Values.count) 2 }}
              image: big
              {{- end }}
            {{- if .Values.other }}
            - name: side
            {{- end }}
            """),
        LanguageCase.Whole("comments",
            """
            public V1ConfigMap Comments() => new()
            {
                Metadata = new() { Name = "comments" },
                Data = new StringMap
                {
                    // Read by the sidecar, {{ not }} by us.
                    { "port", Text(Values.Count) },
                    { "fixed", "1" },
                },
            };
            """,
            """
            # Read by the sidecar, { { not }} by us.
            port: {{ int64 .Values.count | quote }}
            """),
        LanguageCase.Whole("comments-of-branches",
            """
            public V1ConfigMap? CommentsOfBranches()
            {
                // Nothing without its flag.
                if (!Values.Flag) return null;
                // Big ones are told apart.
                if (Values.Count > 3)
                {
                    return new V1ConfigMap { Metadata = new() { Name = "comments-of-branches" }, Data = new StringMap { ["size"] = "big" } };
                }

                // All others.
                return new V1ConfigMap { Metadata = new() { Name = "comments-of-branches" }, Data = new StringMap { ["size"] = "small" } };
            }
            """,
            """
            {{- if .Values.flag }}
            {{- if gt (int64 .Values.count) 3 }}
            # Nothing without its flag.
            # Big ones are told apart.
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: comments-of-branches
            data:
              size: big
            {{- else }}
            # All others.
            apiVersion: v1
            """),
        LanguageCase.Whole("comments-of-documents",
            """
            public IEnumerable<V1ConfigMap> CommentsOfDocuments()
            {
                foreach (var name in Values.Items)
                {
                    // One for each {{ name }}.
                    yield return new V1ConfigMap { Metadata = new() { Name = $"comments-of-documents-{name.Length}" } };
                }

                // The last one.
                if (Values.Flag) yield return new V1ConfigMap { Metadata = new() { Name = "comments-of-documents" } };
            }
            """,
            """
            {{- range $name := .Values.items }}
            ---
            # One for each { { name }}.
            apiVersion: v1
            """),
        LanguageCase.Whole("comments-of-parts",
            """
            public V1Pod CommentsOfParts()
            {
                var containers = new List<V1Container>();
                // The program itself.
                containers.Add(new() { Name = "main" });
                // Not everybody wants one.
                if (Values.Flag)
                {
                    containers.Add(new()
                    {
                        Name = "side",
                        // Known to the platform.
                        Image = "side:1",
                    });
                }

                return new V1Pod
                {
                    // Fixed on purpose.
                    Metadata = new() { Name = "comments-of-parts" },
                    Spec = new()
                    {
                        Containers = containers,
                        RestartPolicy = Values.Count switch
                        {
                            // One run is enough.
                            1 => "Never",
                            _ => "Always",
                        },
                    },
                };
            }
            """,
            """
            # Fixed on purpose.
            metadata:
              name: comments-of-parts
            spec:
              containers:
                # The program itself.
                - name: main
                {{- if .Values.flag }}
                # Not everybody wants one.
                - name: side
                  # Known to the platform.
                  image: side:1
                {{- end }}
              {{- if eq (int64 .Values.count) 1 }}
              # One run is enough.
              restartPolicy: Never
              {{- else }}
              restartPolicy: Always
              {{- end }}
            """),
        LanguageCase.Body("comments-of-failures",
            """
            // A count counts.
            if (Values.Count < 0) throw new ChartException("less than nothing");
            return "ok";
            """,
            """
            {{- /* A count counts. */}}
            {{- fail "less than nothing" }}
            """).Failing(),
        LanguageCase.Body("throw-statement",
            """
            if (Values.Count < 0) throw new ChartException("count is negative");
            return "ok";
            """,
            """{{- fail "count is negative" }}""").Failing(),
        LanguageCase.Body("throw", """return Values.Flag ? "ok" : throw new ChartException("flag is off");""", """{{- fail "flag is off" }}""").Failing(),
    ];
}
