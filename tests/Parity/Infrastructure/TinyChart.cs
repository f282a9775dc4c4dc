namespace Parity;

/// <summary>A hand-made chart of one template, to test the harness itself.</summary>
internal static class TinyChart
{
    public static string Write(string template, string values = "{}\n", string? schema = null)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-tiny-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "templates"));
        File.WriteAllText(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: tiny\nversion: 1.0.0\n");
        File.WriteAllText(Path.Combine(folder, "values.yaml"), values);
        File.WriteAllText(Path.Combine(folder, "templates", "notes.yaml"), template);
        if (schema is not null) File.WriteAllText(Path.Combine(folder, "values.schema.json"), schema);
        return folder;
    }
}
