using System.Collections.Immutable;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>What a code fix does at a diagnostic, as properties of the diagnostic: the rule knows what is missing, the fix knows syntax.</summary>
internal sealed class Mend
{
    /// <summary>The names of the properties.</summary>
    public const string WriteKey = "Write", EntryKey = "Entry", RemoveKey = "Remove", MeantKey = "Meant";

    private Mend(string key, string text) => Properties = ImmutableDictionary<string, string?>.Empty.Add(key, text);

    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>This expression takes the place of the one at the diagnostic.</summary>
    public static Mend Write(string expression) => new(WriteKey, expression);

    /// <summary>These entries join the initializer at the diagnostic, one a line.</summary>
    public static Mend Entry(params string[] entries) => new(EntryKey, string.Join("\n", entries));

    /// <summary>What belongs there, in the words of the declarations: a text without its quotes, the name of an enum's member, or the entry that is missing.
    /// Null where it takes a decision.</summary>
    public static Mend? Meant(string? text) => text is null ? null : new Mend(MeantKey, text);

    /// <summary>The entry whose value stands at the diagnostic goes.</summary>
    public static Mend Remove { get; } = new(RemoveKey, "");
}
