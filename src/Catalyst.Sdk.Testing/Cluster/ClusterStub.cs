using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>
/// A stub of the Kubernetes API server on the loopback address, for as long as it is not disposed. It serves what Helm asks while it renders:
/// the version, discovery of Kubernetes' own kinds and of those of the objects, and the objects. It changes nothing: every other request is refused.
/// </summary>
public sealed class ClusterStub : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, string> _answers;

    /// <summary>Starts the stub.</summary>
    /// <param name="options">The objects, the cluster's version and its further APIs, and the namespace of objects that name none.</param>
    public ClusterStub(RenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _answers = ClusterAnswers.Of(options);
        ApiVersions = [.. KubernetesKinds.Served(options.Objects, options.ApiVersions).Select(static k => k.ApiVersion + "/" + k.Kind)];
        _listener.Start();
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/"));
        Folder = Directory.CreateTempSubdirectory("catalyst-cluster-").FullName;
        File.WriteAllText(Path.Combine(Folder, "config"), "apiVersion: v1\nkind: Config\n");
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Where it listens: what <c>--kube-apiserver</c> is told.</summary>
    public Uri Address { get; }

    /// <summary>The kinds that it serves, each with its group and version.</summary>
    internal IReadOnlyList<string> ApiVersions { get; }

    /// <summary>A home folder for Helm: what discovery caches there belongs to this cluster only.</summary>
    internal string Folder { get; }

    /// <summary>Stops the stub.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = Task.Run(() => HttpExchange.AnswerAsync(client, Answer));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Disposed.
        }
    }

    private (int Code, string Text) Answer(string method, string path, string query)
    {
        if (method != "GET") return (405, Status(405, "MethodNotAllowed"));
        // Helm's own records of releases are kept in Secrets: here there are none.
        if (query.Contains("owner%3Dhelm", StringComparison.Ordinal)) return (200, ClusterAnswers.List("v1", "Secret", []));
        return _answers.TryGetValue(path, out var found) ? (200, found) : (404, Status(404, "NotFound"));
    }

    private static string Status(int code, string reason) => new JsonObject
    {
        ["kind"] = "Status", ["apiVersion"] = "v1", ["status"] = "Failure", ["reason"] = reason, ["code"] = code, ["message"] = reason,
    }.ToJsonString();
}
