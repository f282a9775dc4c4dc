using System.Text.Json.Nodes;

namespace Samples.LlmGateway;

/// <summary>What the wrapped chart is told when an operator says nothing: the audit database, and a model that answers nobody.</summary>
internal static class LitellmDefaults
{
    public static JsonObject All => new()
    {
        ["replicaCount"] = 1,
        ["image"] = new JsonObject { ["repository"] = "ghcr.io/berriai/litellm-database", ["pullPolicy"] = "IfNotPresent", ["tag"] = "" },
        ["serviceAccount"] = new JsonObject { ["create"] = true, ["automount"] = true },
        ["service"] = new JsonObject { ["type"] = "ClusterIP", ["port"] = 4000 },
        ["ingress"] = new JsonObject { ["enabled"] = false },
        ["proxy_config"] = new JsonObject
        {
            ["model_list"] = new JsonArray
            {
                new JsonObject { ["model_name"] = "unconfigured-llm", ["litellm_params"] = Nobody },
            },
            ["general_settings"] = new JsonObject { ["master_key"] = "os.environ/PROXY_MASTER_KEY" },
        },
        ["db"] = new JsonObject
        {
            ["useExisting"] = true,
            ["endpoint"] = "bp-llm-gateway-audit-rw",
            ["database"] = "litellm_audit",
            ["url"] = "postgresql://$(DATABASE_USERNAME):$(DATABASE_PASSWORD)@$(DATABASE_HOST):5432/$(DATABASE_NAME)",
            ["secret"] = new JsonObject { ["name"] = "bp-llm-gateway-audit-app", ["usernameKey"] = "username", ["passwordKey"] = "password" },
            ["deployStandalone"] = false,
            ["useStackgresOperator"] = false,
        },
        ["postgresql"] = new JsonObject
        {
            ["architecture"] = "standalone",
            ["auth"] = new JsonObject { ["username"] = "litellm", ["database"] = "litellm", ["password"] = "", ["postgres-password"] = "" },
        },
        ["redis"] = new JsonObject { ["enabled"] = false },
        ["migrationJob"] = new JsonObject { ["enabled"] = true, ["retries"] = 3, ["backoffLimit"] = 4 },
        ["environmentSecrets"] = new JsonArray { "bp-llm-gateway-env" },
        ["resources"] = new JsonObject { ["requests"] = new JsonObject { ["cpu"] = "100m", ["memory"] = "256Mi" }, ["limits"] = new JsonObject { ["memory"] = "1Gi" } },
        ["autoscaling"] = new JsonObject { ["enabled"] = false, ["minReplicas"] = 1, ["maxReplicas"] = 4, ["targetCPUUtilizationPercentage"] = 80 },
    };

    private static JsonObject Nobody => new()
    {
        ["model"] = "openai/unconfigured",
        ["api_key"] = "operator-must-override-via-overlay",
        ["api_base"] = "http://anthropic-adapter.ai-runtime.svc.cluster.local:8000/v1",
    };
}
