namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>The version of what contracts say. A compiler reads its own and the one before; an older compiler refuses a newer contract.</summary>
internal static class ContractVersion
{
    /// <summary>Goes up when a contract of today could not be read, or would be misread, by the compiler of yesterday.</summary>
    public const int Current = 1;

    public static bool Reads(int version) => version is Current or Current - 1;
}
