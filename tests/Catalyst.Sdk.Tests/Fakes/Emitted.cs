#pragma warning disable CA1823, IDE0051, RCS1213, MA0182 // Read by reflection, as the build's own payload is.

/// <summary>Stands in for what the build emits: two Blueprints, in the form of the payload (lengths, an empty line, what they measure).</summary>
internal static class __CatalystEmitted
{
    private const string B0 = "6\n16 72\n24 1042\n21 6\n\n" + "sample" + "chart/Chart.yaml" + SampleFiles.Chart + "chart/values.schema.json" + SampleFiles.Schema + "chart/files/hello.txt" + "hello\n";
    private const string B1 = "8\n16 48\n24 20\n\n" + "throwing" + "chart/Chart.yaml" + "apiVersion: v2\nname: bp-throwing\nversion: 1.0.0\n" + "chart/values.schema.json" + "{ \"type\": \"object\" }";
    private const string Z0 = "2\n2\n5\n0";
}

internal static class SampleFiles
{
    public const string Chart = "apiVersion: v2\nname: bp-sample\nversion: 1.2.3+build.4\nappVersion: \"2.0\"\n";

    public const string Schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["replicas", "password", "ports", "limits", "labels", "serviceAccount"],
          "properties": {
            "nameOverride": { "type": ["string", "null"] },
            "fullnameOverride": { "type": ["string", "null"] },
            "replicas": { "type": "integer", "minimum": 0, "maximum": 5 },
            "password": { "type": "string" },
            "mode": { "enum": ["fast", "verySafe", null] },
            "tag": { "type": ["string", "number", "boolean", "null"] },
            "count": { "type": ["integer", "string", "null"], "pattern": "^-?[0-9]+$" },
            "port": {},
            "ports": { "type": "array", "items": { "type": "integer" } },
            "limits": { "type": "object" },
            "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            "extra": { "type": ["object", "null"] },
            "pod": { "type": ["object", "null"] },
            "resources": { "type": ["object", "null"] },
            "serviceAccount": { "type": "object", "properties": { "create": { "type": "boolean" }, "name": { "type": ["string", "null"] } } }
          }
        }
        """;
}
