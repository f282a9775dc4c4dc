using System;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>What holds of every value at a place: the schema keeps it for values, arithmetic for results.</summary>
/// <param name="Low">The least number.</param>
/// <param name="High">The greatest number.</param>
/// <param name="Ascii">Whether a text has characters of ASCII only: there bytes, runes and UTF-16 units are counted alike.</param>
/// <param name="MinLength">The least length of a text, in characters.</param>
/// <param name="MaxLength">The greatest length of a text, in characters.</param>
/// <param name="Digits">Whether a text is a decimal integer of at most nine digits, which C# and Helm read alike.</param>
internal sealed record Limits(double Low = double.MinValue, double High = double.MaxValue, bool Ascii = false, int MinLength = 0, int MaxLength = int.MaxValue, bool Digits = false)
{
    // Always finite: a library's contract carries it as a number of JSON.
    public double Low { get; init; } = Math.Max(Low, double.MinValue);

    public double High { get; init; } = Math.Min(High, double.MaxValue);

    /// <summary>Whether a text is a version of three numbers, without leading zeros, which C# and Helm order alike.</summary>
    public bool Version { get; init; }

    public static readonly Limits None = new(), AsciiText = new(Ascii: true),
        // .NET holds no longer list (Array.MaxLength).
        Count = new(0, 0x7FFFFFC7),
        Int32 = new(int.MinValue, int.MaxValue), Int64 = new(long.MinValue, long.MaxValue);

    public bool IsWithin(Limits other) => Low >= other.Low && High <= other.High;

    public static Limits OfText(string text) => new(Ascii: IsAscii(text), MinLength: text.Length, MaxLength: text.Length);

    public static bool IsAscii(string text) => text.All(static c => c < 128);

    /// <summary>What holds of both.</summary>
    public static Limits? Either(Limits? one, Limits? other) => one is null || other is null ? null
        : new(Math.Min(one.Low, other.Low), Math.Max(one.High, other.High), one.Ascii && other.Ascii, Math.Min(one.MinLength, other.MinLength), Math.Max(one.MaxLength, other.MaxLength), one.Digits && other.Digits) { Version = one.Version && other.Version };
}
