using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Overlays;

/// <summary>A named set of values: what an environment sets differently from the defaults.</summary>
/// <param name="Name">As in the attribute: <c>prod</c>, or <c>ci/small</c>.</param>
/// <param name="Documentation">The member's summary.</param>
/// <param name="Values">The values as a whole.</param>
/// <param name="Changes">What differs from the defaults.</param>
internal sealed record ValuesOverlay(string Name, string? Documentation, DataMap Values, DataMap Changes)
{
    /// <summary>Where the overlays of tests are: they go into the chart's own folder, and into no list.</summary>
    public const string CiPrefix = "ci/";

    public bool IsCi => Name.StartsWith(CiPrefix, System.StringComparison.Ordinal);

    /// <summary>The file in the Blueprint's folder.</summary>
    public string File => IsCi ? "chart/" + Name + "-values.yaml" : "overlays/" + Name + ".yaml";
}
