using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Tests;

/// <summary>Real Helm as a calculator: one expression over many inputs, in one process.</summary>
internal static class HelmFunctions
{
    /// <summary>What the expression prints for each input, which it sees as <c>.</c>. The helm of <paramref name="line"/>, by default the newest.</summary>
    public static IReadOnlyList<string> Print(string expression, IReadOnlyList<JsonNode?> inputs, string? line = null)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-oracle-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates"));
            File.WriteAllText(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: oracle\nversion: 0.1.0\n");
            File.WriteAllText(Path.Combine(folder, "values.yaml"), "{}\n");
            // Base64 carries any text through Helm's own reading of values and manifests.
            File.WriteAllText(Path.Combine(folder, "templates", "all.yaml"),
                "{{- define \"one\" }}{{ " + expression + " }}{{ end -}}\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: all\ndata:\n"
                + "{{- range $i, $input := .Values.inputs | b64dec | fromJsonArray }}\n  k{{ $i }}: {{ include \"one\" $input | b64enc | quote }}{{ end }}\n");
            var json = new JsonArray([.. inputs.Select(static i => i?.DeepClone())]).ToJsonString(new JsonSerializerOptions { MaxDepth = 512 });
            File.WriteAllText(Path.Combine(folder, "inputs.json"), $"{{\"inputs\":\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(json))}\"}}");
            var result = HelmCli.Require(line).RunAsync(["template", "x", folder, "-f", Path.Combine(folder, "inputs.json")]).GetAwaiter().GetResult();
            Assert.True(result.ExitCode == 0, result.Error);
            var printed = new string[inputs.Count];
            foreach (var text in result.Output.Split('\n').Where(static l => l.StartsWith("  k", StringComparison.Ordinal)))
            {
                var colon = text.IndexOf(':', StringComparison.Ordinal);
                printed[int.Parse(text[3..colon], System.Globalization.CultureInfo.InvariantCulture)] = Encoding.UTF8.GetString(Convert.FromBase64String(text[(colon + 1)..].Trim(' ', '"')));
            }

            Assert.All(printed, Assert.NotNull);
            return printed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
