namespace Catalyst.Sdk.Compiler.Payload;

/// <summary>What the writer and the readers of the payload agree on. The constants of the class are listed at <c>PayloadSource</c>.</summary>
internal static class PayloadFormat
{
    /// <summary>The class that carries the constants.</summary>
    public const string ClassName = "__CatalystEmitted";

    /// <summary>The generator and the build task agree on this number; another one is CAT9005.</summary>
    public const int Schema = 2;
}
