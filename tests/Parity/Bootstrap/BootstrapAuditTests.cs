using Catalyst.Sdk.Testing;

namespace Parity.Bootstrap;

/// <summary>The audit has the steps and exit codes of the platform's (<c>audit</c> in <c>bootstrap-deps.yaml</c>): 0 clean, 1 drift, 2 cycle, 3 unreadable.</summary>
public sealed class BootstrapAuditTests
{
    private const string Plan = "expected-bootstrap-deps.yaml";

    [Fact]
    public void The_samples_kit_is_clean()
    {
        var facts = UpstreamKit.Read();
        var result = Audited(static _ => { });

        Assert.True(result.ExitCode == 0, string.Join('\n', result.Lines));
        Assert.Equal(facts.Expected.Where(static e => !e.OnDisk).Select(static e => e.Name), result.Deferred);
        Assert.Equal(13, result.Deferred.Count);
        foreach (var planned in facts.Expected)
            Assert.Contains($"  {(planned.OnDisk ? "[P]" : "[.]")} {planned.Slot:00} {planned.Name}{(planned.DependsOn.Count == 0 ? "" : " <- " + string.Join(", ", planned.DependsOn))}", result.Lines);
        Assert.Equal(facts.Expected.Select(static e => e.Wave).Distinct(), result.Lines.Where(static l => l.EndsWith(':')).Select(static l => l[..^1]));
    }

    /// <summary>What is done to the folder: the file, what it says, what it is to say; null takes the file away.</summary>
    public static TheoryData<string, int, string, string, string?> Mutations => new()
    {
        // Drift.
        { "an edge is removed", 1, "19-harbor.yaml", "    - name: bp-cnpg\n      namespace: flux-system\n", "" },
        { "all edges are removed", 1, "02-cert-manager.yaml", "  dependsOn:\n    - name: bp-cilium\n      namespace: flux-system\n", "" },
        { "an edge is added", 1, "17-valkey.yaml", "  dependsOn:\n", "  dependsOn:\n    - name: bp-cilium\n" },
        { "an edge is redirected", 1, "22-loki.yaml", "- name: bp-seaweedfs", "- name: bp-cnpg" },
        { "an edge goes to nobody", 1, "22-loki.yaml", "- name: bp-seaweedfs", "- name: bp-seaweed" },
        { "edges stand under another key", 1, "22-loki.yaml", "  dependsOn:", "  dependOn:" },
        { "a release is renamed", 1, "17-valkey.yaml", "  name: bp-valkey\n  namespace: flux-system\n  labels:", "  name: bp-redis\n  namespace: flux-system\n  labels:" },
        { "a release is not planned", 1, Plan, "    name: bp-reloader\n", "    name: bp-loader\n" },
        { "the plan has an edge less", 1, Plan, "    name: bp-harbor\n    depends_on:\n      - bp-cnpg\n", "    name: bp-harbor\n    depends_on:\n" },
        { "the plan has an edge more", 1, Plan, "    name: bp-falco\n    depends_on:\n", "    name: bp-falco\n    depends_on:\n      - bp-flux\n" },
        { "drift goes before a cycle", 1, Plan, "    name: bp-cilium\n    depends_on: []\n", "    name: bp-cilium\n    depends_on: [bp-coraza]\n" },
        // Unknown names of what is still to come.
        { "the plan depends on nobody", 1, Plan, "    name: bp-kserve\n    depends_on:\n      - bp-knative\n", "    name: bp-kserve\n    depends_on:\n      - bp-knativ\n" },
        { "a planned release is renamed", 1, Plan, "    name: bp-kserve\n", "    name: bp-kserver\n" },
        // Cycles.
        { "two to come wait for each other", 2, Plan, "    name: bp-knative\n    depends_on:\n", "    name: bp-knative\n    depends_on:\n      - bp-kserve\n" },
        { "one to come waits for itself", 2, Plan, "    name: bp-temporal\n    depends_on:\n", "    name: bp-temporal\n    depends_on:\n      - bp-temporal\n" },
        { "a long cycle", 2, Plan, "    name: bp-knative\n    depends_on:\n", "    name: bp-knative\n    depends_on:\n      - bp-librechat\n" },
        // What cannot be read.
        { "a slot is no YAML", 3, "22-loki.yaml", "  dependsOn:", "  dependsOn: [" },
        { "the plan is no YAML", 3, Plan, "slots:", "slots: [" },
        { "the plan has no slots", 3, Plan, "slots:", "slot:" },
        { "the plan is not there", 3, Plan, "", null },
        { "a release stands twice", 3, "17-valkey.yaml", "  name: bp-valkey\n  namespace: flux-system\n  labels:", "  name: bp-cnpg\n  namespace: flux-system\n  labels:" },
        { "a planned name stands twice", 3, Plan, "    name: bp-kserve\n", "    name: bp-knative\n" },
        { "an edge has no name", 3, "22-loki.yaml", "- name: bp-seaweedfs\n      namespace", "- namespace" },
        { "edges are no list", 3, "22-loki.yaml", "    - name: bp-seaweedfs\n      namespace: flux-system\n", "    name: bp-seaweedfs\n" },
        { "a release has no name", 3, "22-loki.yaml", "  name: bp-loki\n  namespace: flux-system\n  labels:", "  namespace: flux-system\n  labels:" },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_change_is_caught(string what, int exitCode, string file, string from, string? to)
    {
        Assert.NotEmpty(what);
        var result = Audited(folder => Change(folder, file, from, to));

        Assert.True(exitCode == result.ExitCode, $"{what}: {result.ExitCode}\n{string.Join('\n', result.Lines)}");
        Assert.Contains(result.Lines, static l => l.StartsWith("error: ", StringComparison.Ordinal));
    }

    /// <summary>What the platform's audit does not look at.</summary>
    public static TheoryData<string, string, string> Harmless => new()
    {
        { "19-harbor.yaml", "    - name: bp-cnpg\n      namespace: flux-system\n    - name: bp-seaweedfs\n", "    - name: bp-seaweedfs\n      namespace: other\n    - name: bp-cnpg\n" },
        { "19-harbor.yaml", "      version: 1.0.0", "      version: 9.0.0" },
        { "kustomization.yaml", "kind: Kustomization", "kind: HelmRelease" },
        { Plan, "wave: W2.K4", "wave: W3" },
        { Plan, "depends_on:", "dependsOn:" },
    };

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_is_not_compared_is_let_through(string file, string from, string to) =>
        Assert.Equal(0, Audited(folder => Change(folder, file, from, to)).ExitCode);

    [Fact]
    public void A_slot_that_is_not_there_yet_is_deferred()
    {
        var result = Audited(static folder => File.Delete(Path.Combine(folder, "35-coraza.yaml")));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("bp-coraza", result.Deferred);
    }

    [Fact]
    public void A_missing_or_empty_folder_is_no_kit()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-kit-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, Plan), KitDocuments.Files[Plan]);
            Assert.Equal(3, BootstrapAudit.Run(folder).ExitCode);
            Assert.Equal(3, BootstrapAudit.Run(Path.Combine(folder, "none"), Path.Combine(folder, Plan)).ExitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Change(string folder, string file, string from, string? to)
    {
        var path = Path.Combine(folder, file);
        if (to is null)
        {
            File.Delete(path);
            return;
        }

        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static BootstrapAuditResult Audited(Action<string> change)
    {
        var folder = KitDocuments.Copy();
        try
        {
            change(folder);
            return BootstrapAudit.Run(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
