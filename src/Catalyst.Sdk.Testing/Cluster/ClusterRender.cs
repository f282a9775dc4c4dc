namespace Catalyst.Sdk.Testing;

/// <summary>Renders with real Helm against a cluster, changing nothing on it.</summary>
internal static class ClusterRender
{
    private static readonly Version DryRunServer = new(3, 13);

    public static Task<HelmResult> RunAsync(HelmCli helm, string chartFolder, HelmInputs inputs, ClusterStub cluster, CancellationToken ct)
    {
        var line = Version.Parse(helm.Version.Split('-', '+')[0]);
        return line >= DryRunServer ? TemplateAsync(helm, line, chartFolder, inputs, cluster, ct) : InstallAsync(helm, chartFolder, inputs, cluster, ct);
    }

    private static Task<HelmResult> TemplateAsync(HelmCli helm, Version line, string chartFolder, HelmInputs inputs, ClusterStub cluster, CancellationToken ct)
    {
        List<string> arguments = ["template", inputs.ReleaseName, chartFolder, "--dry-run=server", .. Common(inputs, cluster)];
        if (inputs.KubeVersion is { } kube) arguments.AddRange(["--kube-version", kube]);
        // Helm 3 asks the cluster for objects then, not for what it serves.
        foreach (var api in inputs.ApiVersions.Concat(line.Major < 4 ? cluster.ApiVersions : [])) arguments.AddRange(["--api-versions", api]);
        if (inputs.IsUpgrade) arguments.Add("--is-upgrade");
        // Helm 4 also asks for a schema of the API, and stops at objects that another release made.
        if (line.Major >= 4) arguments.AddRange(["--disable-openapi-validation", "--take-ownership"]);
        return RunAsync(helm, arguments, inputs, cluster, ct);
    }

    /// <summary>Before 3.13 a dry run looks nothing up. A real installation does: it renders, and a post-renderer that takes the documents and fails
    /// stops it before anything is made. Hooks are not among those documents.</summary>
    private static async Task<HelmResult> InstallAsync(HelmCli helm, string chartFolder, HelmInputs inputs, ClusterStub cluster, CancellationToken ct)
    {
        if (inputs.IsUpgrade) throw new NotSupportedException($"{helm} looks things up only when it installs: render the upgrade with Helm 3.13 or later");
        if (OperatingSystem.IsWindows()) throw new NotSupportedException($"{helm} needs a shell to render against a cluster: use Helm 3.13 or later");
        var file = Path.Combine(cluster.Folder, "rendered." + Guid.NewGuid().ToString("N"));
        List<string> arguments =
        [
            "install", inputs.ReleaseName, chartFolder, .. Common(inputs, cluster), "--disable-openapi-validation",
            "--post-renderer", "sh", "--post-renderer-args", "-c", "--post-renderer-args", "cat >\"$0\"; exit 7", "--post-renderer-args", file,
        ];
        var result = await RunAsync(helm, arguments, inputs, cluster, ct).ConfigureAwait(false);
        return File.Exists(file) ? new HelmResult(0, await File.ReadAllTextAsync(file, ct).ConfigureAwait(false), "") : result;
    }

    private static List<string> Common(HelmInputs inputs, ClusterStub cluster)
    {
        List<string> arguments = ["--namespace", inputs.Namespace, "--kube-apiserver", cluster.Address.ToString()];
        if (inputs.Overlay is not null) arguments.AddRange(["-f", "-"]);
        return arguments;
    }

    private static async Task<HelmResult> RunAsync(HelmCli helm, List<string> arguments, HelmInputs inputs, ClusterStub cluster, CancellationToken ct)
    {
        // Neither the developer's cluster nor another stub's discovery may be seen.
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = cluster.Folder, ["USERPROFILE"] = cluster.Folder, ["KUBECONFIG"] = Path.Combine(cluster.Folder, "config"), ["KUBECACHEDIR"] = Path.Combine(cluster.Folder, "cache"),
        };
        var result = await ProcessRunner.RunAsync(helm.Path, arguments, inputs.Overlay, HelmCli.Limit, ct, environment: environment).ConfigureAwait(false);
        return new HelmResult(result.ExitCode, result.Output, result.Error);
    }
}
