namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>How the authoring types spell themselves in the files.</summary>
internal static class SpecNames
{
    /// <summary>The name that marks the open part of a type: its entries stand beside their siblings.</summary>
    public const string Spread = "*";
}
