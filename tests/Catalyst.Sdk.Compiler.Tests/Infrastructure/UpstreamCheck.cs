using System.Diagnostics;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>The platform's rules as an independent program: the definition's schema and rules, the controllers, the topology schema, the CI gate,
/// the console's line reader. It runs on Node from a copy, because the shared folder is read-only.</summary>
internal static class UpstreamCheck
{
    private static readonly Lock s_gate = new();
    private static string? s_script;

    /// <summary>The lines of a run over a file or folder: <c>SEVERITY RULE PATH: message</c>.</summary>
    public static IReadOnlyList<string> Run(string path, params string[] options)
    {
        var (_, output) = Execute("node", Path.GetDirectoryName(Script())!, [Script(), "--quiet", .. options, path]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.StartsWith(path + ": ", StringComparison.Ordinal) ? line[(path.Length + 2)..] : line)];
    }

    /// <summary>The lines of a run over a Blueprint's files, which are written to a folder of that name first.</summary>
    public static IReadOnlyList<string> Run(string folder, IEnumerable<(string Path, string Content)> files, params string[] options)
    {
        var parent = Directory.CreateTempSubdirectory("catalyst-check-").FullName;
        try
        {
            foreach (var (path, content) in files)
            {
                var full = Path.Combine(parent, folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, content);
            }

            return Run(Path.Combine(parent, folder, "blueprint.yaml"), options);
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    private static string Script()
    {
        lock (s_gate) return s_script ??= Install();
    }

    private static string Install()
    {
        var source = SharedFolder.Require("upstream");
        var target = Path.Combine(AppContext.BaseDirectory, "upstream-check");
        foreach (var part in new[] { "check", "crds" })
        {
            Directory.CreateDirectory(Path.Combine(target, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(source, part))) Copy(file, Path.Combine(target, part, Path.GetFileName(file)));
        }

        Copy(Path.Combine(source, "blueprint-topology.schema.json"), Path.Combine(target, "blueprint-topology.schema.json"));
        var check = Path.Combine(target, "check");
        var done = Path.Combine(check, "node_modules", ".package-lock.json");
        if (!File.Exists(done))
        {
            var (code, output) = Execute("npm", check, ["ci", "--no-audit", "--no-fund"]);
            if (code != 0) throw new InvalidOperationException("npm ci failed: " + output);
        }

        return Path.Combine(check, "check.mjs");
    }

    // A copy of a read-only file would be read-only too, and the next copy would fail.
    private static void Copy(string from, string to) => File.WriteAllBytes(to, File.ReadAllBytes(from));

    private static (int Code, string Output) Execute(string program, string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
