namespace Catalyst.Sdk.Testing;

/// <summary>Texts that break careless templates, each for a reason.</summary>
internal static class HostileTexts
{
    /// <summary>What YAML 1.1 takes for something else than text.</summary>
    public static readonly string[] LookAlikes =
    [
        "", "yes", "no", "on", "off", "y", "n", "true", "True", "false", "null", "Null", "~", "007", "0o17", "0x1F", "0b11", "1_000", "1e3", "1E-2", "+1", "-0", "0.9", ".5", "1.10",
        ".inf", "-.Inf", ".nan", "1:30", "2024-01-01", "2024-01-01T10:00:00Z", "<<", "=", "9007199254740993", "18446744073709551616", "1e999",
    ];

    /// <summary>What YAML, Go templates, printf, shells or regular expressions read as syntax.</summary>
    public static readonly string[] Syntax =
    [
        "{{ .Values }}", "{{", "}}", "{{- end }}", "{{/* c */}}", "a: b", "a:", ": b", "a #b", "#", "- x", "-", "---", "...", "? k", "&anchor", "*alias", "!tag", "!!int 1", "|", ">", "%d%s%%", "%!d", "@a", "`b`",
        "[a]", "{a: b}", "a, b", "'", "\"", "q\"'\\", "\\", "\\n", "$1", "$HOME", "(", ")+", "<a&b>", "a/b~c", "http://x:80/y?z=1&w#f",
    ];

    /// <summary>Blanks, line ends, controls.</summary>
    public static readonly string[] Blanks =
    [
        " ", " lead", "trail ", "\t", "a\tb", "\n", "x\n", "\nx", "two\nlines", "two\nlines\n\n", "  in\n out\n", "a \nb", "cr\rx", "crlf\r\nx", "nul\0x", "bell\a", "esc\u001b[0m", "del\u007f",
        "nel\u0085x", "a\u00a0b", "ls\u2028x", "ps\u2029x", "\ufeffbom",
    ];

    /// <summary>Beyond ASCII: composed and decomposed, wide, outside the basic plane, right to left.</summary>
    public static readonly string[] Foreign = ["żółć", "\u00e9", "e\u0301", "日本", "😀", "👩‍💻x", "אב", "İı", "ß", "Ǆ"];

    public static readonly string[] Ordinary = ["a", "b", "abc", "web", "my-app", "v1.2.3", "Value", "some text", "x-1", "a.b/c", "10m", "1Gi", "512Mi", "30s", "/data", "name@example.org", "100%", "A", "longer-than-sixty-three-characters-so-that-every-truncation-must-cut-it-somewhere"];

    /// <summary>Keys of maps: look-alikes too, and what sorts differently by bytes than by words.</summary>
    public static readonly string[] Keys = ["k", "a.b/c", "x1", "x10", "x9", "Z", "no", "1", "true", "null", "~", "1e3", "key with blank", "é", "-", "{{x}}", "a:b", "_"];

    public static string Any(Draw draw) => draw.Below(20) switch
    {
        // The one that truth and defaults trip over.
        0 => "",
        < 6 => draw.One(LookAlikes),
        < 9 => draw.One(Syntax),
        < 12 => draw.One(Blanks),
        < 14 => draw.One(Foreign),
        < 18 => draw.One(Ordinary),
        18 => draw.From(CsCheck.Gen.String[CsCheck.Gen.Char[' ', '~'], 0, 12]),
        _ => draw.One(Ordinary) + draw.One(Syntax) + draw.One(Blanks),
    };
}
