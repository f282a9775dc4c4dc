using static Parity.Recorded.Deviation;

namespace Parity.Recorded;

/// <summary>Where the syft-grype sample differs from the recorded chart, and why that is right.</summary>
internal static class SyftGrypeDeviations
{
    public static readonly IReadOnlyList<Deviation> All =
    [
        Retyped("fullnameOverride=007",
            "CronJob/7#/metadata/name",
            "CronJob/7#/spec/jobTemplate/spec/template/spec/serviceAccountName",
            "ServiceAccount/7#/metadata/name"),
        Retyped("12 values at once = bool",
            "CronJob/rel-bp-syft-grype#/spec/concurrencyPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/serviceAccountName",
            "ServiceAccount/true#/metadata/name"),
        Retyped("9 values at once = empty",
            "CronJob/rel-bp-syft-grype#/spec/concurrencyPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy"),
        Retyped("12 values at once = hash",
            "CronJob/rel-bp-syft-grype#/spec/concurrencyPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/serviceAccountName",
            "ServiceAccount/a#/metadata/name"),
        Retyped("12 values at once = num",
            "CronJob/rel-bp-syft-grype#/spec/concurrencyPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/serviceAccountName",
            "ServiceAccount/7#/metadata/name"),
        Typed("mix 1 of 8 values", "the cluster refuses a claim without access modes; a limit of history is null",
            "/cronjob/failedJobsHistoryLimit",
            "/persistence/accessModes"),
        Typed("mix 3 of 6 values", "the cluster refuses a claim without access modes",
            "/persistence/accessModes"),
        Typed("mix 5 of 12 values", "the cluster refuses a claim without access modes; half a job cannot be kept",
            "/cronjob/failedJobsHistoryLimit",
            "/persistence/accessModes"),
        Retyped("cronjob.concurrencyPolicy=hash",
            "CronJob/rel-bp-syft-grype#/spec/concurrencyPolicy"),
        Retyped("grype.image.pullPolicy=int",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy"),
        Typed("persistence.accessModes=none", "the cluster refuses a claim without access modes",
            "/persistence/accessModes"),
        Retyped("grype.image.pullPolicy=num",
            "CronJob/rel-bp-syft-grype#/spec/jobTemplate/spec/template/spec/containers/0/imagePullPolicy"),
    ];
}
