using System;
using System.Globalization;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>How much a change asks of the version.</summary>
internal enum Change
{
    /// <summary>Whoever upgrades has to do nothing, and notices nothing: any higher version.</summary>
    Compatible,

    /// <summary>What nobody set behaves in another way: the minor number, below 1.0 the patch number.</summary>
    Behaviour,

    /// <summary>What worked may be refused: the major number, below 1.0 the minor number.</summary>
    Breaking,
}

/// <summary>The step from the baseline's version to this one, as SemVer judges it. Below 1.0 the minor number is the breaking one.</summary>
internal sealed class VersionStep
{
    private readonly (long Major, long Minor, long Patch, bool IsPreRelease) _before, _now;

    public VersionStep(string before, string now)
    {
        (Before, Now) = (before, now);
        (_before, _now) = (Parse(before), Parse(now));
    }

    public string Before { get; }

    public string Now { get; }

    public bool IsForward => ChartVersionRange.IsNewer(Now, Before);

    public bool IsBackward => ChartVersionRange.IsNewer(Before, Now);

    /// <summary>Whether the new version is of another line, between which things may break.</summary>
    public bool IsOtherLine => IsForward && (_now.Major != _before.Major || (_before.Major == 0 && _now.Minor != _before.Minor));

    /// <summary>The baseline's line as a range: <c>1.x</c>, below 1.0 <c>0.4.x</c>.</summary>
    public string OldLine => _before.Major == 0 ? string.Format(CultureInfo.InvariantCulture, "0.{0}.x", _before.Minor) : string.Format(CultureInfo.InvariantCulture, "{0}.x", _before.Major);

    /// <summary>Whether the step is wide enough. Nothing is promised before a release: after a pre-release every higher version is.</summary>
    public bool Covers(Change change) => IsForward && (_before.IsPreRelease || change switch
    {
        Change.Breaking => IsOtherLine,
        Change.Behaviour => _before.Major == 0 || IsOtherLine || _now.Minor != _before.Minor,
        _ => true,
    });

    /// <summary>The lowest version that is enough.</summary>
    public string Needed(Change change)
    {
        var (major, minor, patch, isPreRelease) = _before;
        return isPreRelease ? Text(major, minor, patch)
            : change == Change.Breaking ? major == 0 ? Text(0, minor + 1, 0) : Text(major + 1, 0, 0)
            : change == Change.Behaviour && major > 0 ? Text(major, minor + 1, 0)
            : Text(major, minor, patch + 1);
    }

    private static string Text(long major, long minor, long patch) => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", major, minor, patch);

    private static (long, long, long, bool) Parse(string version)
    {
        var parts = version.Split('+')[0].Split(['-'], 2);
        var numbers = parts[0].Split('.');
        long At(int i) => i < numbers.Length && long.TryParse(numbers[i].TrimStart('v'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return (At(0), At(1), At(2), parts.Length > 1);
    }
}
