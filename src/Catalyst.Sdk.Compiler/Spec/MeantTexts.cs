using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What an author meant by a text that breaks a limit, where that is certain; the code fixes write it.</summary>
internal static class MeantTexts
{
    private static readonly char[] s_blanks = [' ', ',', '\t'];

    private static readonly Regex s_lifetime = Made(@"^\s*([0-9]{1,9})\s*([a-zA-Z]+)\s*\z");
    private static readonly Regex s_instance = Made(@"\{\{-?\s*\.InstanceID\s*-?\}\}");
    private static readonly Regex s_spaceAfterOperator = Made(@"(\^|~|>=|<=|>|<|=)\s+");
    private static readonly Regex s_letter = Made(@"(^|[\s^~<>=])[vV](?=[0-9])");
    private static readonly Regex s_hyphenRange = Made(@"^([0-9][0-9A-Za-z.-]*)\s+-\s+([0-9][0-9A-Za-z.-]*)\z");
    private static readonly Regex s_name = Compiled(BlueprintTable.NamePattern);
    private static readonly Regex s_endpoint = Compiled(BlueprintTable.EndpointPattern);
    private static readonly Regex s_cluster = Compiled(BlueprintTable.ClusterPattern);

    /// <summary><c>2w</c>, <c>90 days</c> or <c>12 Hours</c> in the platform's units.</summary>
    public static string? Lifetime(string text)
    {
        if (s_lifetime.Match(text) is not { Success: true } match) return null;
        var number = long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var (factor, unit) = match.Groups[2].Value.ToLowerInvariant() switch
        {
            "s" or "sec" or "secs" or "second" or "seconds" => (1, "s"),
            "m" or "min" or "mins" or "minute" or "minutes" => (1, "m"),
            "h" or "hour" or "hours" => (1, "h"),
            "d" or "day" or "days" => (1, "d"),
            "w" or "week" or "weeks" => (7, "d"),
            _ => (0, ""),
        };
        return factor == 0 ? null : (number * factor).ToString(CultureInfo.InvariantCulture) + unit;
    }

    /// <summary><c>rtz-a</c> is <c>rtz-A</c>, and <c>mgt</c>, which the platform says elsewhere, is <c>mgmt</c> here.</summary>
    public static string? Cluster(string text)
    {
        var dash = text.IndexOf('-');
        if (dash < 0) return null;
        var tier = text.Substring(0, dash).ToLowerInvariant();
        var cluster = (tier == "mgt" ? "mgmt" : tier) + text.Substring(dash).ToUpperInvariant();
        return s_cluster.IsMatch(cluster) ? cluster : null;
    }

    public static string? EndpointName(string text) => Kebab(text) is var name && s_endpoint.IsMatch(name) ? name : null;

    /// <summary>What is unique is the application's name: it stands for the instance.</summary>
    public static string? Host(string text) => s_instance.IsMatch(text) && !text.Contains("ClusterID") ? s_instance.Replace(text, "{{.AppName}}") : null;

    /// <summary>A name in the platform's form, from one in another.</summary>
    public static string? Name(string text)
    {
        var kebab = Kebab(text.StartsWith("bp-", StringComparison.Ordinal) ? text.Substring(3) : text).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        var name = "bp-" + (kebab.Length > 42 ? kebab.Substring(0, 42) : kebab).TrimEnd('-');
        return s_name.IsMatch(name) ? name : null;
    }

    /// <summary>A version without <c>v</c> and build metadata, of three numbers without leading zeros, its pre-release in lower case.</summary>
    public static string? Version(string text)
    {
        var version = text.Trim().TrimStart('v', 'V');
        version = version.Split('+')[0];
        var dash = version.IndexOf('-');
        var (numbers, suffix) = dash < 0 ? (version, "") : (version.Substring(0, dash), version.Substring(dash).ToLowerInvariant());
        var parts = numbers.Split('.').Select(static n => n.Length > 1 ? n.TrimStart('0') is { Length: > 0 } rest ? rest : "0" : n).ToList();
        if (parts.Count > 3) return null;
        while (parts.Count < 3) parts.Add("0");
        var meant = string.Join(".", parts) + suffix;
        return BlueprintNaming.IsVersion(meant) && meant != text ? meant : null;
    }

    /// <summary>A range as the platform reads it, from one in the spelling of others.</summary>
    public static string? Range(string text)
    {
        var range = text.Trim();
        if (s_hyphenRange.Match(range) is { Success: true } match) range = ">=" + match.Groups[1].Value + " <=" + match.Groups[2].Value;
        range = s_spaceAfterOperator.Replace(range, "$1");
        range = s_letter.Replace(range, "$1");
        range = string.Join(" ", range.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries));
        return range != text && VersionRange.Error(range) is null ? range : null;
    }

    /// <summary>Lower-case letters and digits, anything else one dash.</summary>
    private static string Kebab(string text)
    {
        var kebab = new StringBuilder();
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9')) _ = kebab.Append(c);
            else if (c is >= 'A' and <= 'Z') _ = kebab.Append((char)(c + ('a' - 'A')));
            else if (kebab.Length > 0 && kebab[kebab.Length - 1] != '-') _ = kebab.Append('-');
        }

        return kebab.ToString().TrimEnd('-');
    }

    private static Regex Made(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Compiled(string pattern) => Made(pattern.Substring(0, pattern.Length - 1) + @"\z");
}
