using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>The place of a release in the kit: a number, then an optional letter.</summary>
internal readonly record struct SlotNumber(int Number, string Letter)
{
    private static readonly Regex s_slot = new(@"^(?<number>[0-9]{2,3})(?<letter>[a-z]?)\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_planned = new(@"^(?<number>[0-9]{1,3})(?<letter>[a-z]?)\z", RegexOptions.CultureInvariant);

    /// <summary>A slot as files are named after it; null for anything else.</summary>
    public static SlotNumber? Of(string text) => Of(s_slot.Match(text));

    /// <summary>A slot of the plan, where a leading zero may be missing.</summary>
    public static SlotNumber? Planned(string text) => Of(s_planned.Match(text));

    private static SlotNumber? Of(Match match) =>
        match.Success ? new SlotNumber(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["letter"].Value) : null;

    /// <summary>Whether the other one comes first.</summary>
    public bool IsAfter(SlotNumber other) => Number != other.Number ? Number > other.Number : string.CompareOrdinal(Letter, other.Letter) > 0;

    public override string ToString() => Number.ToString("00", CultureInfo.InvariantCulture) + Letter;
}
