using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Naming;

/// <summary>A name is the title's.</summary>
public sealed class CAT1006Tests
{
    [Fact]
    public Task The_titles_name_is_written() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("", attribute: """{|CAT1006:"bp-wordpress"|}, "1.0.0" """, title: "Word Press"), BlueprintTest.Spec("", attribute: "\"bp-word-press\", \"1.0.0\" ", title: "Word Press"));

    /// <summary>The controller's own pairs.</summary>
    [Theory]
    [InlineData("bp-wordpress-suite", "WordPress Suite")]
    [InlineData("bp-nats-jetstream", "NATS / JetStream")]
    [InlineData("bp-a-b-c", "a_b_c")]
    [InlineData("bp-wordpress", "Word(Press)")]
    [InlineData("bp-anything", "数据")] // no letter of the platform: nothing to compare
    public Task Fine(string name, string title) => BlueprintTest.VerifyAsync(BlueprintTest.Spec("", attribute: $"\"{name}\", \"1.0.0\"", title: title));

    /// <summary>A title of a base class, through a property of the class itself.</summary>
    [Fact]
    public Task The_title_may_come_from_anywhere() => BlueprintTest.VerifyAsync("""
        using Catalyst.Sdk;

        public sealed record NoValues;

        public abstract class Team : Blueprint<NoValues>
        {
            protected abstract string Title { get; }

            public override BlueprintSpec Spec => new() { Card = new() { Title = Title } };
        }

        [Blueprint({|CAT1006:"bp-one"|}, "1.0.0")]
        public sealed class One : Team
        {
            protected override string Title => "The " + nameof(One);
        }

        [Blueprint("bp-the-two", "1.0.0")]
        public sealed class Two : Team
        {
            protected override string Title => "The Two";
        }
        """);
}
