#pragma warning disable CA1823, IDE0051, RCS1213, MA0182 // Read by reflection, as the build's own payload is.

/// <summary>Stands in for what the build emits: one Blueprint, in the form of the payload.</summary>
internal static class __CatalystEmitted
{
    private const string B0 = "sample";
    private const string P0_0 = "chart/Chart.yaml";
    private const string C0 = "apiVersion: v2\nname: bp-sample\nversion: 1.2.3+build.4\nappVersion: \"2.0\"\n";
    private const string P0_1 = "chart/values.schema.json";
    private const string C1 = """
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
    private const string P0_2 = "chart/files/hello.txt";
    private const string C2 = "hello\n";
    private const string B1 = "throwing";
    private const string P1_3 = "chart/Chart.yaml";
    private const string C3 = "apiVersion: v2\nname: bp-throwing\nversion: 1.0.0\n";
    private const string P1_4 = "chart/values.schema.json";
    private const string C4 = """{ "type": "object" }""";
    private const string Z0 = "1\n2\n5\n0";
}
