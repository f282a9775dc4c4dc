using System.Globalization;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Spec;
using CsCheck;
using Semver;

namespace Catalyst.Sdk.Compiler.Tests.Dependencies;

/// <summary>Ranges of the platform as intervals, against the package Semver, which reads npm's ranges: the platform's are a part of those.
/// Left out is where they differ: npm takes no suffix after one or two numbers (we say nothing of such a range), and no pre-release unless a range
/// names one, unless it is told to (<c>includeAllPrerelease</c>), which is what we do. After a wildcard only wildcards follow here: the platform
/// reads <c>*.13</c>, the package does not.</summary>
public sealed class VersionIntervalTests
{
    private static Gen<string> Pick(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static readonly Gen<int> s_number = Gen.Frequency((6, Gen.Int[0, 3]), (1, Gen.Int[0, 20]));
    private static readonly Gen<string> s_prerelease = Gen.Frequency((4, Gen.Const("")), (1, Pick("-0", "-1", "-alpha", "-rc.1", "-rc.2", "-rc.10", "-rc.1.x", "-beta-1", "-10", "-2")));
    private static readonly Gen<string> s_version = Gen.Select(s_number, s_number, s_number, s_prerelease).Select(static v => string.Create(CultureInfo.InvariantCulture, $"{v.Item1}.{v.Item2}.{v.Item3}{v.Item4}"));
    private static readonly Gen<string> s_wildcard = Pick("x", "X", "*");
    private static readonly Gen<string> s_digits = s_number.Select(static n => n.ToString(CultureInfo.InvariantCulture));
    private static readonly Gen<string> s_operator = Pick("", "=", "^", "~", ">", ">=", "<", "<=");
    private static readonly Gen<string> s_partial = Gen.OneOf(
        s_digits, s_wildcard, Gen.Select(s_digits, s_digits).Select(static p => p.Item1 + "." + p.Item2), Gen.Select(s_digits, s_wildcard).Select(static p => p.Item1 + "." + p.Item2),
        Gen.Select(s_digits, s_digits, s_wildcard).Select(static p => $"{p.Item1}.{p.Item2}.{p.Item3}"), Gen.Select(s_digits, s_wildcard, s_wildcard).Select(static p => $"{p.Item1}.{p.Item2}.{p.Item3}"));
    private static readonly Gen<string> s_atom = Gen.Select(s_operator, Gen.Frequency((2, s_version), (3, s_partial))).Select(static a => a.Item1 + a.Item2);
    private static readonly Gen<string> s_range = Gen.Frequency((2, s_atom), (3, Gen.Select(s_atom, s_atom).Select(static r => r.Item1 + " " + r.Item2)), (1, Gen.Select(s_atom, s_atom, s_atom).Select(static r => $"{r.Item1} {r.Item2}  {r.Item3}")));

    [Fact]
    public void A_version_is_in_a_range_as_it_is_for_the_package()
    {
        var (inside, outside) = (0, 0);
        Gen.Select(s_range, s_version).SeededAll(
            drawn =>
            {
                if (!SemVersionRange.TryParseNpm(drawn.Item1, includeAllPrerelease: true, out var oracle)) Assert.Fail("the package does not read it");
                var expected = oracle.Contains(SemVersion.Parse(drawn.Item2, SemVersionStyles.Strict));
                Assert.Equal(expected, VersionInterval.Read(drawn.Item1)!.Has(SemanticVersion.Read(drawn.Item2)!));
                _ = expected ? inside++ : outside++;
            }, 20_000, print: static d => $"'{d.Item1}' and {d.Item2}");
        Assert.True(inside > 3000 && outside > 3000, $"{inside} inside, {outside} outside");
    }

    /// <summary>What the two parts of a range take together is what both take alone, and an empty one takes nothing.</summary>
    [Fact]
    public void Intersections()
    {
        var empty = 0;
        Gen.Select(s_range, s_range, s_version).SeededAll(
            drawn =>
            {
                var (a, b, version) = (VersionInterval.Read(drawn.Item1)!, VersionInterval.Read(drawn.Item2)!, SemanticVersion.Read(drawn.Item3)!);
                Assert.Equal(a.Has(version) && b.Has(version), a.And(b).Has(version));
                Assert.Equal(a.And(b).Has(version), VersionInterval.Read(drawn.Item1 + " " + drawn.Item2)!.Has(version));
                if (!a.And(b).IsEmpty) return;
                empty++;
                Assert.False(a.Has(version) && b.Has(version));
            }, 10_000, print: static d => $"'{d.Item1}', '{d.Item2}' and {d.Item3}");
        Assert.True(empty > 500, $"{empty} empty");
    }

    /// <summary>Empty for us is empty for the package: whatever lies at an end of a part is tried.</summary>
    [Theory]
    [InlineData("<1.0 >=2.0", true)]
    [InlineData("^1 ^2", true)]
    [InlineData("~1.2 1.3.x", true)]
    [InlineData(">1.2.3 <1.2.4-0", false)] // between them, in the order, is nothing but pre-releases of 1.2.4 below "0": nobody counts on that
    [InlineData(">1.2.3 <=1.2.3", true)]
    [InlineData("<0.0.0-0", true)]
    [InlineData(">*", true)]
    [InlineData("<0", true)]
    [InlineData(">=1.2.3 <=1.2.3", false)]
    [InlineData("*", false)]
    [InlineData("^0.0.3 0.0.3", false)]
    [InlineData("^0.0.3 0.0.4", true)]
    [InlineData("4294967295.x >4294967295.4294967295.4294967295", false)]
    public void Emptiness(string range, bool isEmpty) => Assert.Equal(isEmpty, VersionInterval.Read(range)!.IsEmpty);

    [Fact]
    public void Versions_have_the_order_of_the_package() => Gen.Select(s_version, s_version).SeededAll(
        static drawn => Assert.Equal(
            Math.Sign(SemVersion.Parse(drawn.Item1, SemVersionStyles.Strict).ComparePrecedenceTo(SemVersion.Parse(drawn.Item2, SemVersionStyles.Strict))),
            Math.Sign(SemanticVersion.Read(drawn.Item1)!.ComparedTo(SemanticVersion.Read(drawn.Item2)!))), 5_000, print: static d => $"{d.Item1} and {d.Item2}");

    /// <summary>What the controller does not read, and what its likes read in different ways.</summary>
    [Theory]
    [InlineData("latest")]
    [InlineData("1.x || 2.x")]
    [InlineData("")]
    [InlineData("1.2-rc.1")]
    [InlineData("^1+build")]
    public void Nothing_is_said_of_others(string range) => Assert.Null(VersionInterval.Read(range));

    /// <summary>Whatever the controller reads, and has three numbers where it has a suffix, is an interval.</summary>
    [Fact]
    public void What_is_a_range_is_an_interval() => s_range.SeededAll(static range =>
    {
        Assert.Null(VersionRange.Error(range));
        Assert.NotNull(VersionInterval.Read(range));
    }, 2_000);
}
