using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.SyftGrype;

/// <summary>Scans an image for known vulnerabilities, by the clock.</summary>
[Blueprint("bp-syft-grype", "1.0.0")]
public sealed class SyftGrype : PlatformBlueprint<SyftGrypeValues>
{
    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-3-3-security-and-policy" },
        Card = new() { Title = "Syft + Grype", Summary = "Scans images for known vulnerabilities", Family = "guardian", Documentation = "https://github.com/anchore/grype" },
        Topology = Topologies.EveryCluster,
    };

    public override ChartSpec ChartFile => new() { AppVersion = "v1.43.0" };

    /// <summary>The scan. Without a target it says so and ends well.</summary>
    [Template("cronjob.yaml")]
    public V1CronJob? Scan() => Values.Cronjob.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, Labels = Labels },
            Spec = new()
            {
                Schedule = Values.Cronjob.Schedule,
                SuccessfulJobsHistoryLimit = Values.Cronjob.SuccessfulJobsHistoryLimit,
                FailedJobsHistoryLimit = Values.Cronjob.FailedJobsHistoryLimit,
                ConcurrencyPolicy = Values.Cronjob.ConcurrencyPolicy,
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        BackoffLimit = 1,
                        Template = new()
                        {
                            Metadata = new() { Labels = SelectorLabels },
                            Spec = new()
                            {
                                RestartPolicy = "OnFailure",
                                ServiceAccountName = ServiceAccountName,
                                SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 65532, FsGroup = 65532 },
                                Volumes = Values.Persistence.Enabled ? [new() { Name = "reports", PersistentVolumeClaim = new() { ClaimName = ReportsName } }] : null,
                                Containers =
                                [
                                    new()
                                    {
                                        Name = "syft-grype",
                                        Image = $"{Values.Grype.Image.Repository}:{Values.Grype.Image.Tag}",
                                        ImagePullPolicy = Values.Grype.Image.PullPolicy,
                                        Command = ["/bin/sh", "-c", Script],
                                        Resources = Values.Grype.Resources,
                                        VolumeMounts = Values.Persistence.Enabled ? [new() { Name = "reports", MountPath = "/reports" }] : null,
                                        SecurityContext = new()
                                        {
                                            AllowPrivilegeEscalation = false,
                                            ReadOnlyRootFilesystem = false,
                                            Capabilities = new() { Drop = ["ALL"] },
                                        },
                                    },
                                ],
                            },
                        },
                    },
                },
            },
        }
        : null;

    /// <summary>Where reports are kept.</summary>
    [Template("pvc.yaml")]
    public V1PersistentVolumeClaim? Reports() => Values.Persistence.Enabled
        ? new() { Metadata = new() { Name = ReportsName, Labels = Labels }, Spec = Claim(Values.Persistence) }
        : null;

    /// <summary>The identity of the scan.</summary>
    [Template("serviceaccount.yaml")]
    public V1ServiceAccount? Account() => Values.ServiceAccount.Create
        ? new() { Metadata = new() { Name = ServiceAccountName, Labels = Labels, Annotations = Values.ServiceAccount.Annotations.NonEmpty() } }
        : null;

    protected override string BlueprintName => "bp-syft-grype";

    string ReportsName => $"{FullName}-reports";

    string Script => $$"""
        set -eu
        target='{{Values.Cronjob.Target.Or("").Replace("'", "'\\''")}}'
        if [ -z "$target" ]; then
          echo "cronjob.target is not set: there is nothing to scan"
          exit 0
        fi
        report="/reports/grype-$(date -u +%Y%m%dT%H%M%SZ).json"
        mkdir -p /reports
        grype "$target" --output json --file "$report"
        echo "$target is scanned: $report"
        """;
}
