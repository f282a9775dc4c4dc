using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Kubernetes' notation of quantities.</summary>
internal static class Quantities
{
    private static readonly Regex Notation = new("^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(([KMGTPE]i)|[numkMGTPE]|([eE][+-]?[0-9]+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsQuantity(string text) => Notation.IsMatch(text);
}
