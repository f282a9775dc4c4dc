using System.Net.Sockets;
using System.Text;

namespace Catalyst.Sdk.Testing;

/// <summary>One request and its answer over HTTP/1.1; the connection is closed after it.</summary>
internal static class HttpExchange
{
    private const int HeaderLimit = 64 * 1024;

    public static async Task AnswerAsync(TcpClient client, Func<string, string, string, (int Code, string Text)> answer)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            if (await RequestLineAsync(stream).ConfigureAwait(false) is not [var method, var target, ..]) return;
            var question = target.IndexOf('?', StringComparison.Ordinal);
            var path = Uri.UnescapeDataString(question < 0 ? target : target[..question]);
            var (code, text) = answer(method, path, question < 0 ? "" : target[question..]);
            var body = Encoding.UTF8.GetBytes(text);
            var head = FormattableString.Invariant($"HTTP/1.1 {code} {(code == 200 ? "OK" : "Refused")}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n");
            await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The client is gone.
        }
    }

    /// <summary>Reads the request's head and gives the parts of its first line; null when the client sends none.</summary>
    private static async Task<string[]?> RequestLineAsync(NetworkStream stream)
    {
        var buffer = new byte[HeaderLimit];
        for (var length = 0; length < buffer.Length;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false);
            if (read == 0) return null;
            length += read;
            if (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0) continue;
            var text = Encoding.ASCII.GetString(buffer, 0, length);
            return text[..text.IndexOf('\r', StringComparison.Ordinal)].Split(' ');
        }

        return null;
    }
}
