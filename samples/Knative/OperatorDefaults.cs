using System.Text.Json.Nodes;

namespace Samples.Knative;

/// <summary>What the wrapped chart is told when an operator says nothing.</summary>
internal static class OperatorDefaults
{
    public static JsonObject All => new()
    {
        ["knative_operator"] = new JsonObject
        {
            ["knative_operator"] = new JsonObject
            {
                ["image"] = "gcr.io/knative-releases/knative.dev/operator/cmd/operator",
                ["tag"] = "v1.21.1",
                ["affinity"] = new JsonObject(),
                ["tolerations"] = new JsonArray(),
                ["containerSecurityContext"] = Restricted,
                ["resources"] = Resources,
            },
            ["operator_webhook"] = new JsonObject
            {
                ["image"] = "gcr.io/knative-releases/knative.dev/operator/cmd/webhook",
                ["tag"] = "v1.21.1",
                ["affinity"] = new JsonObject { ["podAntiAffinity"] = new JsonObject { ["preferredDuringSchedulingIgnoredDuringExecution"] = new JsonArray { ApartFromOthers } } },
                ["tolerations"] = new JsonArray(),
                ["containerSecurityContext"] = Restricted,
                ["resources"] = Resources,
            },
            ["kubernetes_min_version"] = "v1.25.0",
        },
    };

    private static JsonObject Restricted => new() { ["allowPrivilegeEscalation"] = false, ["readOnlyRootFilesystem"] = true, ["runAsNonRoot"] = true };

    private static JsonObject Resources => new() { ["requests"] = new JsonObject { ["cpu"] = "100m", ["memory"] = "128Mi" }, ["limits"] = new JsonObject { ["cpu"] = "500m", ["memory"] = "512Mi" } };

    private static JsonObject ApartFromOthers => new()
    {
        ["podAffinityTerm"] = new JsonObject { ["labelSelector"] = new JsonObject { ["matchLabels"] = new JsonObject { ["app"] = "operator-webhook" } }, ["topologyKey"] = "kubernetes.io/hostname" },
        ["weight"] = 100,
    };
}
