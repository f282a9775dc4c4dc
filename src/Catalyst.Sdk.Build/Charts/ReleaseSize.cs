using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Build;

/// <summary>The size of a release of a chart in the cluster: Helm stores base64 of gzip of the JSON of chart, values, files and manifest in one Secret.
/// Chart, values, schema and files are measured. The manifest is not known before an installation: what stands in for it are the templates, those of
/// inner charts too, without their actions, which gives about as many bytes as a render of the defaults.</summary>
/// <remarks>Inner charts are in the manifest alone: Helm does not store their files. The platform's check adds three percent, and so does this one.</remarks>
internal sealed class ReleaseSize
{
    /// <summary>A Secret holds no more.</summary>
    public const long Limit = 1 << 20;

    public const long Refused = Limit * 90 / 100, Notice = Limit * 75 / 100;

    private const double Margin = 1.03;

    private const int Deepest = 5;

    private static readonly Regex s_action = new(@"\{\{.*?\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private readonly List<(string Name, string Json)> _parts = [];

    public ReleaseSize(ChartContent chart)
    {
        var (templates, files, manifest) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var file in chart.Files)
        {
            if (file.Path == "Chart.yaml") Add("Chart.yaml", Quoted(WithoutComments(file.ToText())));
            else if (file.Path == "values.yaml") Add("values.yaml", Quoted(WithoutComments(file.ToText())));
            else if (file.Path == "values.schema.json") Add("values.schema.json", "\"" + Convert.ToBase64String(file.ToBytes()) + "\"");
            else if (file.Path.StartsWith("charts/", StringComparison.Ordinal)) Inner(file.Path, file.ToBytes, manifest, 0);
            else if (file.Path.StartsWith("templates/", StringComparison.Ordinal))
            {
                Entry(templates, file);
                Render(file.Path, file.ToText(), manifest);
            }
            else Entry(files, file);
        }

        Add("templates", "[" + templates + "]");
        Add("files", "[" + files + "]");
        Add("manifest", Quoted(manifest.ToString()));
        Add("info", """{"first_deployed":"2026-01-01T00:00:00.000000000Z","last_deployed":"2026-01-01T00:00:00.000000000Z","status":"deployed"}""");
    }

    /// <summary>A bound that costs nothing: gzip makes it no bigger, base64 by a third.</summary>
    public long AtMost => (long)(Base64(_parts.Sum(static p => (long)Encoding.UTF8.GetByteCount(p.Json)) + 1024) * Margin);

    public long Bytes => (long)(Base64(PackedSize.Of(stream =>
    {
        foreach (var (name, json) in _parts)
        {
            var text = Encoding.UTF8.GetBytes(",\"" + name + "\":" + json);
            stream.Write(text, 0, text.Length);
        }
    })) * Margin);

    /// <summary>The three largest parts, packed each for itself.</summary>
    public string LargestParts => string.Join(", ", _parts.Select(static p => (p.Name, Bytes: PackedSize.Of(stream =>
    {
        var text = Encoding.UTF8.GetBytes(p.Json);
        stream.Write(text, 0, text.Length);
    }))).OrderByDescending(static p => p.Bytes).ThenBy(static p => p.Name, StringComparer.Ordinal).Take(3).Select(static p => p.Name + " (" + Base64(p.Bytes).ToString("N0", CultureInfo.InvariantCulture) + ")"));

    private static long Base64(long bytes) => (bytes + 2) / 3 * 4;

    private void Add(string name, string json) => _parts.Add((name, json));

    private static void Entry(StringBuilder list, ChartPart file) => list.Append(list.Length == 0 ? "{\"name\":" : ",{\"name\":").Append(Quoted(file.Path)).Append(",\"data\":\"").Append(Convert.ToBase64String(file.ToBytes())).Append("\"}");

    private static void Inner(string path, Func<byte[]> bytes, StringBuilder manifest, int depth)
    {
        if (depth > Deepest) return;
        if (path.EndsWith(".tgz", StringComparison.Ordinal))
        {
            foreach (var (name, content) in ChartArchive.Files(bytes())) Inner(name, () => content, manifest, depth + 1);
        }
        else if (path.IndexOf("/templates/", StringComparison.Ordinal) >= 0)
        {
            Render(path, Encoding.UTF8.GetString(bytes()), manifest);
        }
    }

    private static void Render(string path, string template, StringBuilder manifest)
    {
        // A file of helpers renders nothing, and the notes are no part of the manifest.
        var name = path.Substring(path.LastIndexOf('/') + 1);
        if (name.StartsWith("_", StringComparison.Ordinal) || !(name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))) return;
        manifest.Append("---\n# Source: ").Append(path).Append('\n').Append(WithoutComments(s_action.Replace(template, "")));
    }

    private static string WithoutComments(string yaml)
    {
        var text = new StringBuilder();
        foreach (var line in yaml.Split('\n'))
            if (line.TrimStart() is { Length: > 0 } content && content[0] != '#') text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c == '\n') json.Append("\\n");
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }
}
