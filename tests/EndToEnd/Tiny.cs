namespace EndToEnd;

/// <summary>A small Blueprint of three templates.</summary>
internal static class Tiny
{
    public const string Source = """
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Kit;

        /// <summary>What may be set.</summary>
        public sealed record TinyValues
        {
            /// <summary>What it says.</summary>
            public string Greeting { get; init; } = "hello";
        }

        /// <summary>A greeting.</summary>
        [Blueprint("bp-tiny", "1.0.0")]
        public sealed class Tiny : Blueprint<TinyValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Tiny", Summary = "A greeting" },
                Visibility = Visibility.Listed,
            };

            public V1ConfigMap Settings() => new()
            {
                Metadata = new() { Name = FullName, Labels = Labels },
                Data = new StringMap { { "greeting", Values.Greeting } },
            };

            public V1ConfigMap Extra() => new()
            {
                Metadata = new() { Name = $"{FullName}-extra", Labels = Labels },
                Data = new StringMap { { "colour", "green" } },
            };
        }

        """;
}
