namespace Catalyst.Sdk.Compiler.Tests.SourceMaps;

/// <summary>A Blueprint whose lines are told apart by what they say, and a library that it stands on.</summary>
internal static class MapSource
{
    public const string Library = """
        namespace Team.Library;

        public static class Checks
        {
            // A line above, so that no line is another's by chance.
            public static string Known(string? name) =>
                name is { Length: > 0 } some
                    ? some.Replace("_", "-")
                    : throw new ChartException("the library wants a name");

            public static StringMap Tags(string owner) => new()
            {
                ["owner"] = owner,
                ["checked"] =
                    Cut(owner),
            };

            private static string Cut(string text) => text.Replace("/", ".");
        }
        """;

    public const string Blueprint = """"
        using Team.Library;

        namespace Samples.Mapped;

        public sealed record MappedValues
        {
            public string Mode { get; init; } = "";
            public string? Needed { get; init; }
            public string Text { get; init; } = "text";
            public string Said { get; init; } = "text";
            public string Depth { get; init; } = "text";
            public bool Extra { get; init; } = true;
            public string[] Items { get; init; } = ["a"];
            public StringMap Labels { get; init; } = new();
            public PartValues Part { get; init; } = new();
        }

        public sealed record PartValues
        {
            public string Name { get; init; } = "part";
        }

        /// <summary>A Blueprint with a map.</summary>
        [Blueprint("bp-mapped", "1.0.0")]
        public sealed class Mapped : Blueprint<MappedValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Mapped", Summary = "A map", Category = "apps" }, Owner = new() { Team = "t", Contact = "t@example.org" } };

            /// <summary>Settings of the program.</summary>
            public V1ConfigMap Settings() => new()
            {
                Metadata = new() { Name = FullName, Labels = Labels },
                Data = new StringMap
                {
                    ["text"] = Values.Text,
                    ["choice"] = Values.Mode == "a"
                        ? "first arm"
                        : "second arm",
                    ["needed"] =
                        Values.Mode == "required" ? Required(Values.Needed, "say what is needed") : "none",
                    ["helper"] = Deep(Values.Depth),
                    ["other"] = Deep("xyz"),
                    ["part"] = Values.Part.Name,
                    ["script"] = Script,
                    ["known"] = Values.Mode == "library" ? Checks.Known(Values.Needed) : "-",
                },
            };

            public V1Pod? Worker()
            {
                if (!Values.Extra) return null;
                if (Values.Mode == "fail")
                    throw new ChartException("this mode fails");

                var containers = new List<V1Container>();
                foreach (var item in Values.Items)
                {
                    containers.Add(new()
                    {
                        Name = item,
                        Args =
                        [
                            "--first",
                            Values.Text,
                        ],
                    });
                }

                return new V1Pod
                {
                    Metadata = new() { Name = Named("worker"), Labels = Checks.Tags(Values.Text) },
                    Spec = new() { Containers = containers },
                };
            }

            private string Named(string part)
            {
                if (Values.Mode == "named")
                    Fail("no names today");
                return $"{FullName}-{part}";
            }

            private string Deep(string text) => Deeper(text) + Deeper("-x");

            private string Deeper(string text)
            {
                var cut = text.Replace("x", "y");
                return $"{cut}+{cut}";
            }

            private string Script => $"""


                set -eu

                echo {Values.Said.Replace("'", "")}
                echo done

                """;

            public V1Service Door() => new() { Metadata = new() { Name = Named("door") } };
        }
        """";
}
