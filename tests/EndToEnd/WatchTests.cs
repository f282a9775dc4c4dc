using System.Threading.Channels;

namespace EndToEnd;

public sealed class WatchTests(PackedSdk sdk)
{
    [Fact]
    public async Task Watch_writes_only_what_an_edit_changed()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        var environment = new Dictionary<string, string?>(kit.Environment) { ["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1", ["MSBUILDTERMINALLOGGER"] = "off" };
        using var watch = Dotnet.Start(kit.Folder, environment, "watch", "--non-interactive", "build", "-v:m");
        var lines = Channel.CreateUnbounded<string>();
        var seen = new List<string>();
        Dotnet.Capture(watch, line => lines.Writer.TryWrite(line));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        try
        {
            await Until("Catalyst: ");
            await Until("Waiting for a file to change");
            kit.Edit("Tiny.cs", "\"green\"", "\"blue\"");
            Assert.Contains(" files, 1 written, 0 removed", await Until("Catalyst: "), StringComparison.Ordinal);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException("dotnet watch:\n" + string.Join('\n', seen), e);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }

        async Task<string> Until(string text)
        {
            while (true)
            {
                var line = await lines.Reader.ReadAsync(limit.Token);
                seen.Add(line);
                if (line.Contains(text, StringComparison.Ordinal)) return line;
            }
        }
    }
}
