using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Testing;

/// <summary>A parent chart on disk that has one copy of a chart for each case, under an alias of its own.</summary>
internal sealed class UmbrellaFolder : IDisposable
{
    public const string Name = "parity";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalyst-batch-");

    public UmbrellaFolder(IReadOnlyCollection<ParityCase> cases)
    {
        var chart = new StringBuilder("apiVersion: v2\nname: " + Name + "\nversion: 0.1.0\ndependencies:\n");
        foreach (var one in cases)
        {
            chart.Append(CultureInfo.InvariantCulture, $"- name: \"{one.Subject.Name}\"\n  version: \">=0.0.0-0\"\n");
            if (one.Alias is not null) chart.Append(CultureInfo.InvariantCulture, $"  alias: \"{one.Alias}\"\n");
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "Chart.yaml"), chart.ToString());
        File.WriteAllText(System.IO.Path.Combine(Path, "values.yaml"), "{}\n");
        foreach (var subject in cases.Select(static c => c.Subject).Distinct()) Copy(subject.ChartFolder, System.IO.Path.Combine(Path, "charts", subject.Name));
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
