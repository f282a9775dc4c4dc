using System.Text.Json;
using Catalyst.Sdk.Compiler.Values;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Values;

public sealed class JsonNamesTests
{
    [Theory]
    [InlineData("Replicas", "replicas"), InlineData("URL", "url"), InlineData("URLPath", "urlPath"), InlineData("IPAddress", "ipAddress"), InlineData("A", "a"), InlineData("AB", "ab"),
     InlineData("ABc", "aBc"), InlineData("Id2X", "id2X"), InlineData("TargetCPUUtilizationPercentage", "targetCPUUtilizationPercentage"), InlineData("already", "already"), InlineData("_X", "_X"), InlineData("ÄÖü", "äÖü")]
    public void Known_names(string name, string expected) => Assert.Equal(expected, JsonNames.CamelCase(name));

    [Fact]
    public void Camel_case_is_that_of_the_library() =>
        Gen.OneOf(Gen.Char["ABCXYZabcxyz019_ ÄÖüßİIıςΣ"], Gen.Char).Array[0, 12].Select(static c => new string(c))
            .SeededHolds(static name => JsonNames.CamelCase(name) == JsonNamingPolicy.CamelCase.ConvertName(name), iter: 100_000);
}
