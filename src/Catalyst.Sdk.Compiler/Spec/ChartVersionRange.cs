using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>The version ranges that Helm reads in <c>Chart.yaml</c>: groups separated by <c>||</c>, in each of them parts that must all hold.
/// One source for the compiler, which checks a range, and for the build task and the native run, which ask whether a chart fits.</summary>
/// <remarks>Helm: the library Masterminds/semver 3. Decisive for pre-releases: a range fits one only where it names one itself.</remarks>
internal sealed class ChartVersionRange
{
    private const string Suffix = @"(?<pre>-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?<build>\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?";
    private const string Number = @"(?:[0-9]+|[xX*])";
    private const string Atom = @"(?<op>=>|>=|=<|<=|!=|~>|~|\^|=|>|<)?\s*v?(?<major>" + Number + @")(?:\.(?<minor>" + Number + @"))?(?:\.(?<patch>" + Number + "))?" + Suffix;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);
    private static readonly Regex s_atom = new(@"\G(?:\s+|,\s*)?" + Atom + @"(?=[\s,]|\z)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, s_limit);
    private static readonly Regex s_hyphen = new(@"(?<low>[^\s,|]+)\s+-\s+(?<high>[^\s,|]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, s_limit);
    private static readonly Regex s_version = new(@"\Av?(?<major>[0-9]+)(?:\.(?<minor>[0-9]+))?(?:\.(?<patch>[0-9]+))?" + Suffix + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, s_limit);

    private readonly List<List<Part>> _groups;

    private ChartVersionRange(List<List<Part>> groups) => _groups = groups;

    /// <summary>The range; null when Helm could not read it.</summary>
    public static ChartVersionRange? Parse(string text)
    {
        var groups = new List<List<Part>>();
        foreach (var group in text.Split(["||"], StringSplitOptions.None))
        {
            var parts = new List<Part>();
            var rest = s_hyphen.Replace(group, ">=${low}, <=${high}").Trim();
            var at = 0;
            while (at < rest.Length)
            {
                var match = s_atom.Match(rest, at);
                if (!match.Success || match.Length == 0 || Read(match) is not { } part) return null;
                parts.Add(part);
                at = match.Index + match.Length;
            }

            if (parts.Count == 0) return null;
            groups.Add(parts);
        }

        return new ChartVersionRange(groups);
    }

    /// <summary>Whether a text is a version at all.</summary>
    public static bool IsVersion(string text) => Version.Parse(text) is not null;

    /// <summary>Whether one version comes after another.</summary>
    public static bool IsNewer(string version, string than) => Version.Parse(version) is { } a && Version.Parse(than) is { } b && a.Compare(b) > 0;

    /// <summary>Whether a version is inside; false for a text that is none.</summary>
    public bool Fits(string version) => Version.Parse(version) is { } v && _groups.Exists(group => group.TrueForAll(part => part.Holds(v)));

    private static Part? Read(Match match)
    {
        string Of(string name) => match.Groups[name].Value;
        var (major, minor, patch) = (Of("major"), Of("minor"), Of("patch"));
        var suffix = Of("pre");
        var anyMajor = IsAny(major);
        var anyMinor = !anyMajor && IsAny(minor);
        var anyPatch = !anyMajor && !anyMinor && IsAny(patch);
        var version = Version.Parse(anyMajor ? "0.0.0" + suffix : anyMinor ? major + ".0.0" + suffix : anyPatch ? major + "." + minor + ".0" + suffix : major + "." + minor + "." + patch + suffix);
        return version is null ? null : new Part(Of("op"), version, anyMajor, anyMinor, anyPatch);
    }

    private static bool IsAny(string number) => number is "" or "x" or "X" or "*";

    /// <summary>One comparison. Of the numbers that it leaves open, only the first counts.</summary>
    private sealed class Part(string op, Version bound, bool anyMajor, bool anyMinor, bool anyPatch)
    {
        private bool IsOpen => anyMajor || anyMinor || anyPatch;

        public bool Holds(Version v)
        {
            if (v.Pre.Length > 0 && bound.Pre.Length == 0) return false;
            return op switch
            {
                "" or "=" => IsOpen ? Tilde(v) : v.Compare(bound) == 0,
                "!=" => Differs(v),
                ">" => Above(v),
                "<" => v.Compare(bound) < 0,
                ">=" or "=>" => v.Compare(bound) >= 0,
                "<=" or "=<" => !IsOpen ? v.Compare(bound) <= 0 : v.Major < bound.Major || (v.Major == bound.Major && (v.Minor <= bound.Minor || anyMinor)),
                "~" or "~>" => Tilde(v),
                _ => Caret(v),
            };
        }

        private bool Differs(Version v)
        {
            if (!IsOpen) return v.Compare(bound) != 0;
            if (v.Major != bound.Major) return true;
            if (anyMinor) return false;
            if (v.Minor != bound.Minor) return true;
            if (!anyPatch) return v.Patch != bound.Patch || Version.ComparePre(v.Pre, bound.Pre) != 0;
            return (v.Pre.Length > 0 || bound.Pre.Length > 0) && Version.ComparePre(v.Pre, bound.Pre) != 0;
        }

        private bool Above(Version v)
        {
            if (!IsOpen) return v.Compare(bound) > 0;
            if (v.Major != bound.Major) return v.Major > bound.Major;
            return anyPatch ? v.Minor > bound.Minor : !anyMinor && v.Compare(bound) > 0;
        }

        private bool Tilde(Version v)
        {
            if (v.Compare(bound) < 0) return false;
            if (bound is { Major: 0, Minor: 0, Patch: 0, Pre.Length: 0 } && !anyMinor && !anyPatch) return true;
            return v.Major == bound.Major && (v.Minor == bound.Minor || anyMinor);
        }

        private bool Caret(Version v)
        {
            if (v.Compare(bound) < 0) return false;
            if (bound.Major > 0 || anyMinor) return v.Major == bound.Major;
            if (v.Major > 0) return false;
            if (bound.Minor > 0 || anyPatch) return v.Minor == bound.Minor;
            return v.Minor == 0 && v.Patch == bound.Patch;
        }
    }

    private sealed record Version(ulong Major, ulong Minor, ulong Patch, string Pre)
    {
        public static Version? Parse(string text)
        {
            if (s_version.Match(text) is not { Success: true } match) return null;
            if (Number("major") is not { } major || Number("minor") is not { } minor || Number("patch") is not { } patch) return null;
            var pre = match.Groups["pre"].Value;
            // SemVer: no leading zeros in numbers of a pre-release.
            if (pre.TrimStart('-').Split('.').Any(static p => p.Length > 1 && p[0] == '0' && p.All(IsDigit)) && pre.Length > 0) return null;
            return new Version(major, minor, patch, pre.Length > 0 ? pre.Substring(1) : "");

            ulong? Number(string name) =>
                match.Groups[name] is not { Success: true, Value: var digits } ? 0
                : ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        public int Compare(Version other)
        {
            foreach (var (a, b) in new[] { (Major, other.Major), (Minor, other.Minor), (Patch, other.Patch) })
                if (a != b) return a.CompareTo(b);
            return ComparePre(Pre, other.Pre);
        }

        public static int ComparePre(string a, string b)
        {
            if (a == b) return 0;
            if (a.Length == 0) return 1;
            if (b.Length == 0) return -1;
            string[] one = a.Split('.'), two = b.Split('.');
            for (var i = 0; i < Math.Min(one.Length, two.Length); i++)
            {
                if (one[i] == two[i]) continue;
                var (first, second) = (one[i].All(IsDigit), two[i].All(IsDigit));
                // Numbers come before words.
                if (first != second) return first ? -1 : 1;
                if (!first) return string.CompareOrdinal(one[i], two[i]);
                return one[i].Length != two[i].Length ? one[i].Length.CompareTo(two[i].Length) : string.CompareOrdinal(one[i], two[i]);
            }

            return one.Length.CompareTo(two.Length);
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
