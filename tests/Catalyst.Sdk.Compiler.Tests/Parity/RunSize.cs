namespace Catalyst.Sdk.Compiler.Tests.Parity;

/// <summary>How much a run does: a small seeded part by default, the whole under <c>./long</c>, which sets the environment.</summary>
internal static class RunSize
{
    /// <summary>Cases for one chart of the language.</summary>
    public static int Cases { get; } = Number("CATALYST_CASES", 60);

    /// <summary>Random programs.</summary>
    public static int Programs { get; } = Number("CATALYST_PROGRAMS", 200);

    /// <summary>The part of each recorded corpus that is replayed: one in so many.</summary>
    public static int OneIn { get; } = Number("CATALYST_ONE_IN", 10);

    /// <summary>The one group of the language to compare, by its title; empty for all.</summary>
    public static string Group { get; } = Environment.GetEnvironmentVariable("CATALYST_GROUP") ?? "";

    /// <summary>Whether this is a long run.</summary>
    public static bool IsLong => Environment.GetEnvironmentVariable("CATALYST_LONG") is { Length: > 0 };

    /// <summary>The seed of this run; it is printed with every result.</summary>
    public static ulong Seed { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), out var seed) ? seed : 20260101;

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var n) ? n : otherwise;
}
