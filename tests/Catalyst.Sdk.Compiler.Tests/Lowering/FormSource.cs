namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>A Blueprint with one ConfigMap entry per form of the language, and a Pod for the forms of lists and maps.</summary>
internal static class FormSource
{
    /// <summary>Name of the entry, the C# of its value.</summary>
    public static readonly (string Key, string Value)[] Entries =
    [
        ("text", "Values.Text"),
        ("maybe", "Values.Maybe"),
        ("hole", "$\"{Values.Text}:{Values.Count}\""),
        ("maybe-hole", "$\"<{Values.Maybe}>\""),
        ("percent", "$\"100%-{Values.Count}%\""),
        ("plus", "Values.Text + \"-\" + Values.Count"),
        ("coalesce", "Values.Maybe ?? Values.Text"),
        ("or", "Values.Maybe.Or(\"fallback\")"),
        ("or-helper", "Values.Text.Or(FullName)"),
        ("ternary", "Values.Flag ? Values.Text : \"off\""),
        ("ternary-null", "Values.Flag ? Values.Text : null"),
        ("nested", "Values.Flag ? (Values.Count > 3 ? \"many\" : \"few\") : \"none\""),
        ("and", "Values.Flag && Values.Count > 3 && Values.Text == \"a\" ? \"y\" : \"n\""),
        ("or-else", "Values.Flag || Values.Other || Values.Count == 0 ? \"y\" : \"n\""),
        ("not", "!Values.Flag && !(Values.Other || Values.Count < 0) ? \"y\" : \"n\""),
        ("relation", "Values.Big >= 1000000 ? \"big\" : \"small\""),
        ("number", "Values.Share > 0.25 ? \"over\" : \"under\""),
        ("int-limit", "Values.Share <= 1 ? \"one\" : \"more\""),
        ("is-null", "Values.Maybe is null ? \"null\" : \"there\""),
        ("is-not-null", "Values.MaybeCount is not null ? \"there\" : \"null\""),
        ("maybe-count", "Values.MaybeCount is > 2 ? \"over\" : \"not\""),
        ("count-or", "$\"{Values.MaybeCount ?? 7}\""),
        ("count-default", "$\"{Values.MaybeCount.GetValueOrDefault()}\""),
        ("has-value", "Values.MaybeCount.HasValue ? \"y\" : \"n\""),
        ("length", "Values.Maybe is { Length: > 0 } m ? $\"[{m}]\" : \"empty\""),
        ("null-or-empty", "string.IsNullOrEmpty(Values.Maybe) ? \"empty\" : \"full\""),
        ("switch", "Values.Count switch { 0 => \"zero\", 1 or 2 => \"few\", > 100 => \"lots\", _ => \"some\" }"),
        ("switch-text", "Values.Text switch { \"a\" => Values.Maybe ?? \"A\", \"b\" when Values.Flag => \"B\", var t => t }"),
        ("enum", "Values.Level == FormLevel.High ? \"h\" : \"l\""),
        ("text-bool", "Text(Values.Flag)"),
        ("bool-hole", "$\"{Values.Flag}\""),
        ("text-int", "Text(Values.Count)"),
        ("text-long", "$\"{Values.Big}\""),
        ("text-double", "Text(Values.Share)"),
        ("double-inside", "$\"s={Text(Values.Share)};\""),
        ("replace", "Values.Text.Replace(\"a\", \"bb\")"),
        ("contains", "Values.Text.Contains(\"a\") ? \"y\" : \"n\""),
        ("trim-end", "Values.Text.TrimEnd('\\n') + \"\\n\""),
        ("min", "$\"{Math.Min(Values.Count, 5)}\""),
        ("max", "$\"{Math.Max(Values.Count, 5)}\""),
        ("yaml", "ToYaml(Values.Free)"),
        ("json", "ToJson(Values.Free)"),
        ("list-yaml", "ToYaml(Values.Items)"),
        ("release", "$\"{Release.Name}/{Release.Namespace}/{Chart.Version}\""),
        ("helper", "Pair(Values.Text, Values.Count)"),
        ("nested-maybe", "Values.Inner?.Name ?? \"no inner\""),
        ("count-of", "Values.Items.Count > 0 ? \"some\" : \"none\""),
        ("static", "Fixed"),
    ];

    public static string Source => $$"""
        using System.Text.Json.Nodes;

        [Blueprint("bp-forms", "1.0.0")]
        public sealed class Forms : Blueprint<FormValues>
        {
            private static readonly string Fixed = "fixed " + nameof(Forms);

            public override BlueprintSpec Spec => new() { Card = new() { Title = "Forms" } };

            public V1ConfigMap Config() => new()
            {
                Metadata = new() { Name = $"{FullName}-forms", Labels = Labels },
                Data = new StringMap
                {
        {{string.Join("\n", Entries.Select(static e => $"            {{ \"{e.Key}\", {e.Value} }},"))}}
                },
            };

            public V1Pod? Pod()
            {
                if (Values.Other) return null;
                var name = $"{Values.Text}-pod";
                return new()
                {
                    Metadata = new() { Name = name, Annotations = new StringMap { Values.Notes, { "fixed", "1" }, { "maybe", Values.Maybe } } },
                    Spec = new()
                    {
                        NodeSelector = Values.Notes.NonEmpty(),
                        Priority = Values.MaybeCount,
                        HostNetwork = Values.Flag ? true : null,
                        Containers =
                        [
                            new()
                            {
                                Name = "main",
                                Command = [.. Values.Items],
                                Args = [.. When(Values.Flag, "--flag"), .. Flag("--maybe", Values.Maybe), .. Values.MaybeItems ?? [], Values.Maybe!, Values.Flag ? Values.Text : null!],
                                Env = [.. Values.Items.Select(item => new V1EnvVar { Name = item, Value = $"{item}={Values.Count}" }), .. When(Values.Flag, [new V1EnvVar { Name = "flag" }])],
                                Ports = Values.Count > 3 ? [new() { ContainerPort = Values.Count, Name = "p" }] : null,
                                Resources = Values.Flag ? Values.Resources : new() { Limits = new QuantityMap { Values.Resources.Limits, { "gpu", $"{Values.Count}" } } },
                                SecurityContext = Values.Security,
                                LivenessProbe = Values.Inner is { } inner ? new() { HttpGet = new() { Path = inner.Name, Port = Values.Count } } : null,
                                VolumeMounts = Values.Flag switch { true => [new() { Name = "a", MountPath = "/a" }], false => [] },
                            },
                        ],
                    },
                };
            }

            static string Pair(string left, int right) => $"{left}={right}";
        }

        public enum FormLevel { Low, High }

        public sealed record FormValues
        {
            public string Text { get; init; } = "a";
            public string? Maybe { get; init; }
            public int Count { get; init; } = 1;
            public int? MaybeCount { get; init; }
            public long Big { get; init; } = 5;
            public double Share { get; init; } = 0.5;
            public bool Flag { get; init; }
            public bool Other { get; init; }
            public FormLevel Level { get; init; }
            public IList<string> Items { get; init; } = [];
            public IList<string>? MaybeItems { get; init; }
            public StringMap Notes { get; init; } = [];
            public JsonObject Free { get; init; } = [];
            public FormInner? Inner { get; init; }
            public V1SecurityContext? Security { get; init; }
            public V1ResourceRequirements Resources { get; init; } = new() { Limits = new QuantityMap { { "cpu", "1" } } };
        }

        public sealed record FormInner
        {
            public string Name { get; init; } = "in";
        }
        """;
}
