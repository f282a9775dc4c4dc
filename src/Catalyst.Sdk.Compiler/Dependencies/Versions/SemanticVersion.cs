using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Dependencies.Versions;

/// <summary>A version of three numbers and a pre-release; compared as SemVer 2.0 says.</summary>
/// <param name="Prerelease">What follows the dash; empty for a release.</param>
internal sealed record SemanticVersion(ulong Major, ulong Minor, ulong Patch, string Prerelease = "")
{
    public static readonly IComparer<SemanticVersion> Order = Comparer<SemanticVersion>.Create(static (a, b) => a.ComparedTo(b));

    /// <summary>A whole version; null when the text is none. Build metadata says nothing about the order.</summary>
    public static SemanticVersion? Read(string text)
    {
        text = text.Split('+')[0];
        if (!BlueprintNaming.IsVersion(text)) return null;
        var dash = text.IndexOf('-');
        var numbers = (dash < 0 ? text : text.Substring(0, dash)).Split('.');
        return Number(numbers[0]) is { } major && Number(numbers[1]) is { } minor && Number(numbers[2]) is { } patch
            ? new SemanticVersion(major, minor, patch, dash < 0 ? "" : text.Substring(dash + 1))
            : null;
    }

    /// <summary>A number that the platform reads, which has 32 bits.</summary>
    public static ulong? Number(string text) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Negative where this one comes before the other, 0 where they are one version.</summary>
    public int ComparedTo(SemanticVersion other)
    {
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers : ComparePrereleases(Prerelease, other.Prerelease);
    }

    public override string ToString() => string.Join(".", new[] { Major, Minor, Patch }.Select(static n => n.ToString(CultureInfo.InvariantCulture))) + (Prerelease.Length == 0 ? "" : "-" + Prerelease);

    // A pre-release comes before its release. Its parts: numbers by value and before words, words by their bytes, fewer parts first.
    private static int ComparePrereleases(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return (a.Length == 0).CompareTo(b.Length == 0);
        var (left, right) = (a.Split('.'), b.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var (x, y) = (left[i], right[i]);
            var (xIsNumber, yIsNumber) = (x.All(IsDigit), y.All(IsDigit));
            var order = (xIsNumber, yIsNumber) switch
            {
                (true, true) => CompareNumbers(x.TrimStart('0'), y.TrimStart('0')),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(x, y),
            };
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int CompareNumbers(string x, string y) => x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
