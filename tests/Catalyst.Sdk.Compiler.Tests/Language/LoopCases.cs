namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Loops as statements.</summary>
internal static class LoopCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Body("foreach-list",
            """
            var text = "";
            foreach (var item in Values.Items) text += $"<{item}>";
            return text;
            """,
            """
            {{- $text := "" }}
            {{- range $item := .Values.items }}
            {{- $text = printf "%s<%s>" $text $item }}
            {{- end }}
            """),
        LanguageCase.Body("foreach-map",
            """
            var text = "";
            foreach (var (key, value) in Values.Notes) text += $"{key}={value};";
            foreach (var route in Values.Routes) text += $"{route.Key}:{route.Value.Host};";
            return text;
            """,
            """
            {{- range $key, $value := .Values.notes }}
            {{- $text = printf "%s%s=%s;" $text $key $value }}
            {{- end }}
            {{- range $routeKey, $routeValue := .Values.routes }}
            {{- $text = printf "%s%s:%s;" $text $routeKey $routeValue.host }}
            {{- end }}
            """),
        LanguageCase.Body("continue-break",
            """
            var text = "";
            foreach (var port in Values.Ports)
            {
                if (port.Protocol is null) continue;
                if (port.Protocol == "b") break;
                text += port.Name;
            }

            return text;
            """,
            """
            {{- range $port := .Values.ports }}
            {{- if ne $port.protocol nil }}
            {{- if eq $port.protocol "b" }}
            {{- break }}
            {{- else }}
            {{- $text = printf "%s%s" $text $port.name }}
            {{- end }}
            {{- end }}
            {{- end }}
            """),
        LanguageCase.Body("return-from-loop",
            """
            foreach (var port in Values.Ports)
                foreach (var item in Values.Items)
                    if (port.Name == item) return $"{port.Name}:{port.Port}";
            return "none";
            """,
            """
            {{- $returned := false }}
            {{- range $port := .Values.ports }}
            {{- range $item := $.Values.items }}
            {{- if eq $port.name $item }}
            """) with { Note = "'return' leaves the method, not just the loop." },
        LanguageCase.Body("for-counter",
            """
            var text = "";
            for (var i = 0; i < Values.Ports.Count; i++) text += $"{i},";
            for (var i = 7; i >= 1; i -= 2) text += $"{i};";
            return text;
            """,
            """
            {{- range $i := until (int (len .Values.ports)) }}
            {{- $text = printf "%s%d," $text $i }}
            {{- end }}
            {{- range $i := untilStep 7 0 -2 }}
            """),
        LanguageCase.Body("count",
            """
            long count = 0;
            foreach (var number in Values.Numbers)
            {
                if (number > 3) count += 2;
                else count++;
            }

            return $"{count}";
            """,
            """
            {{- if gt (int64 $number) 3 }}
            {{- $count = add $count 2 }}
            {{- else }}
            {{- $count = add $count 1 }}
            {{- end }}
            """),
        LanguageCase.Whole("list-in-loop",
            """
            public V1Pod ListInLoop()
            {
                var env = new List<V1EnvVar>();
                foreach (var item in Values.Items)
                {
                    var name = $"ITEM_{item}";
                    env.Add(new() { Name = name, Value = item });
                }

                return new() { Metadata = new() { Name = "list-in-loop" }, Spec = new() { Containers = [new() { Name = "main", Env = env }] } };
            }
            """,
            """
            {{- range $item := .Values.items }}
            {{- $name := printf "ITEM_%s" $item }}
            - name: {{ $name | quote }}
              value: {{ $item | quote }}
            {{- end }}
            """),
        LanguageCase.Whole("counted-list",
            """
            public V1Pod CountedList()
            {
                var args = new List<string>();
                foreach (var item in Values.Items)
                {
                    if (item == "b") break;
                    args.Add(item);
                }

                return new() { Metadata = new() { Name = "counted-list" }, Spec = new() { Containers = [new() { Name = "main", Args = args.Count > 0 ? args : null }] } };
            }
            """,
            """
            {{- $args = append $args $item }}
            """) with { Note = "A list that is asked for its count, or cut short, is a variable." },
        LanguageCase.Whole("map-in-loop",
            """
            public V1ConfigMap MapInLoop()
            {
                var data = new StringMap { { "first", "1" } };
                foreach (var (key, value) in Values.Notes) data[$"note.{key.Replace("/", "-")}"] = value;
                return new() { Metadata = new() { Name = "map-in-loop" }, Data = data };
            }
            """,
            """
            {{- $data := dict "first" "1" }}
            {{- range $key, $value := .Values.notes }}
            {{- $_ := set $data
            """),
        LanguageCase.Whole("yielded",
            """
            public IEnumerable<V1Service> Yielded()
            {
                foreach (var port in Values.Ports)
                {
                    if (!port.Public) continue;
                    yield return new() { Metadata = new() { Name = "yielded" }, Spec = new() { Ports = [new() { Port = port.Port }] } };
                }
            }
            """,
            """
            {{- range $port := .Values.ports }}
            {{- if $port.public }}
            ---
            apiVersion: v1
            kind: Service
            """),
        LanguageCase.Whole("documents-under-a-test",
            """
            public IEnumerable<V1Service> DocumentsUnderATest() => Values.Flag
                ? [new() { Metadata = new() { Name = "documents-under-a-test" } }, new() { Metadata = new() { Name = "documents-under-a-test-2" } }]
                : [];
            """,
            """
            {{- if .Values.flag }}
            apiVersion: v1
            kind: Service
            metadata:
              name: documents-under-a-test
            ---
            apiVersion: v1
            """),
        LanguageCase.Whole("mixed-documents",
            """
            public IEnumerable<k8s.IKubernetesObject> MixedDocuments()
            {
                yield return new V1Service { Metadata = new() { Name = "mixed-documents" } };
                if (Values.Flag) yield break;
                yield return new V1ConfigMap { Metadata = new() { Name = "mixed-documents" } };
            }
            """,
            """
            {{- if not .Values.flag }}
            ---
            apiVersion: v1
            kind: ConfigMap
            """),
    ];
}
