namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>The values record that every row reads.</summary>
internal static class LanguageValues
{
    public const string Source = """
        public enum Level { Low, Medium, High }

        public sealed record LanguageValues
        {
            public string Text { get; init; } = "a";
            public string? Maybe { get; init; }
            [Range(-1000, 1000000)]
            public int Count { get; init; } = 1;
            [Range(-1000, 1000000)]
            public int? MaybeCount { get; init; }
            public long Big { get; init; } = 5;
            public double Share { get; init; } = 0.5;
            public double? MaybeShare { get; init; }
            [Range(0.0, 1000000.0)]
            public double Ratio { get; init; } = 1.5;
            [RegularExpression("[a-z0-9-]*"), MinLength(3)]
            public string Zone { get; init; } = "eu-1";
            [RegularExpression("[0-9]{1,9}")]
            public string Digits { get; init; } = "007";
            [RegularExpression(@"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")]
            public string Tag { get; init; } = "1.10.2";
            [RegularExpression(@"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")]
            public string Floor { get; init; } = "1.9.0";
            public bool Flag { get; init; }
            public bool Other { get; init; }
            public bool? MaybeFlag { get; init; }
            public Level Level { get; init; }
            public IList<string> Items { get; init; } = ["one", "two"];
            public IList<string>? MaybeItems { get; init; }
            public IList<int> Numbers { get; init; } = [3, 1, 2];
            public StringMap Notes { get; init; } = [];
            public IDictionary<string, RouteValues> Routes { get; init; } = new Dictionary<string, RouteValues>();
            public IList<PortValues> Ports { get; init; } = [new() { Name = "http", Port = 80 }];
            public InnerValues? Inner { get; init; }
            public InnerValues Always { get; init; } = new();
            public JsonObject Free { get; init; } = [];
            public V1SecurityContext? Security { get; init; }
            public V1ResourceRequirements Resources { get; init; } = new() { Limits = new QuantityMap { { "cpu", "1" } } };
            public IList<V1Toleration> Tolerations { get; init; } = [];
        }

        public sealed record PortValues
        {
            public string Name { get; init; } = "p";
            [Range(1, 65535)]
            public int Port { get; init; } = 80;
            public string? Protocol { get; init; }
            public bool Public { get; init; }
        }

        public sealed record RouteValues
        {
            public string Host { get; init; } = "h";
            public int? Weight { get; init; }
        }

        public sealed record InnerValues
        {
            public string Name { get; init; } = "in";
            public string? Note { get; init; }
            public IList<string> Tags { get; init; } = [];
        }
        """;
}
