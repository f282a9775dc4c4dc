using System.Runtime.CompilerServices;

namespace Catalyst.Sdk.Build.Tests;

public sealed class RuleDocumentationTests
{
    [Fact]
    public void Every_id_of_the_task_has_a_page()
    {
        var source = File.ReadAllText(Path.Combine(Repository(), "src", "Catalyst.Sdk.Build", "Refusal.cs"));
        var ids = System.Text.RegularExpressions.Regex.Matches(source, "\"(CAT90\\d\\d)\"").Select(static m => m.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, static id => Assert.StartsWith("# " + id + ":", File.ReadAllText(Path.Combine(Repository(), "docs", "rules", id + ".md")), StringComparison.Ordinal));
    }

    private static string Repository([CallerFilePath] string path = "")
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException(path);
    }
}
