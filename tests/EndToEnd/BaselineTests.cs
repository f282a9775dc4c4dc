using System.Text;
using System.Text.Json.Nodes;

namespace EndToEnd;

/// <summary>A baseline from the target to the next version, in real builds.</summary>
public sealed class BaselineTests(PackedSdk sdk)
{
    [Fact]
    public async Task From_a_release_to_the_next_version()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));

        // The target writes it, and an ordinary build carries none.
        (await kit.RunAsync("build", "-t:CatalystBaseline")).Succeeded();
        var path = kit.At("baselines/bp-tiny.json");
        var baseline = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        Assert.Equal(("1.0.0", "hello"), ((string)baseline["version"]!, (string)baseline["values"]!["defaults"]!["greeting"]!));
        Assert.Equal(["release-name-bp-tiny-extra", "release-name-bp-tiny"], baseline["renders"]!["default"]!["documents"]!.AsArray().Select(static d => (string)d!["metadata"]!["name"]!).OrderByDescending(static n => n.Length));
        var written = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var run = (await kit.BuildAsync()).Succeeded();
        Assert.DoesNotContain("CAT17", run.Output, StringComparison.Ordinal);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(kit.At("obj/Debug/net10.0/Kit.dll"), TestContext.Current.CancellationToken)).AsSpan().IndexOf(Encoding.Unicode.GetBytes("\"renders\"")));

        // Another default without another version: two warnings, and the files are there all the same.
        kit.Edit("Tiny.cs", "= \"hello\"", "= \"hi\"");
        run = (await kit.BuildAsync()).Succeeded();
        Assert.Contains("warning CAT1713: The default of greeting (was hello, is hi) is not that of version 1.0.0: that needs version 1.1.0 or later", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning CAT1717: The values changed since version 1.0.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("greeting: hi\n", await File.ReadAllTextAsync(Path.Combine(kit.Output, "tiny", "chart", "values.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // The version that it needs: silence.
        kit.Edit("Tiny.cs", "\"1.0.0\"", "\"1.1.0\"");
        Assert.DoesNotContain("CAT17", (await kit.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);

        // A value that is gone stops the build; the files are written, and severities decide.
        kit.Edit("Tiny.cs", "public string Greeting", "public string Welcome");
        kit.Edit("Tiny.cs", "Values.Greeting", "Values.Welcome");
        run = (await kit.BuildAsync()).Failed();
        Assert.Equal(["CAT1710"], run.Errors.Select(static e => e.Id).Distinct());
        (await kit.BuildAsync("-p:NoWarn=CAT1710")).Succeeded();

        // Released: the old baseline does not stand in the way of the new one.
        kit.Edit("Tiny.cs", "\"1.1.0\"", "\"2.0.0\"");
        (await kit.RunAsync("build", "-t:CatalystBaseline")).Succeeded();
        Assert.NotEqual(written, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("CAT17", (await kit.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);

        // A file that nobody can read, one whose Blueprint is gone, and another folder.
        await File.WriteAllTextAsync(path, "{", TestContext.Current.CancellationToken);
        kit.Write("baselines/bp-old.json", "{}");
        run = (await kit.BuildAsync()).Failed();
        Assert.Equal([("CAT1721", "bp-old.json"), ("CAT1721", "bp-tiny.json")], run.Errors.Select(static e => (e.Id, e.File)).Distinct().Order());
        Assert.Contains("bp-old.json", run.Output.Split('\n').First(static l => l.Contains("CAT1723", StringComparison.Ordinal)), StringComparison.Ordinal);
        (await kit.BuildAsync("-p:CatalystBaselinePath=elsewhere")).Succeeded();
    }
}
