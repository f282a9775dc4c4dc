using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Catalyst.Sdk.Build;

/// <summary>Reads the constants of <c>__CatalystEmitted</c> out of an assembly's metadata: nothing is loaded, nothing is run.
/// What the fields mean is said at the writer, Catalyst.Sdk.Compiler/Payload/PayloadSource.cs.</summary>
internal static class PayloadReader
{
    private const string ClassName = "__CatalystEmitted";
    private const int Schema = 1;

    /// <summary>The folders, sorted by name; null when there is any refusal.</summary>
    public static IReadOnlyList<EmittedFolder>? Read(string assemblyPath, List<Refusal> refusals)
    {
        Dictionary<string, string> constants;
        try
        {
            constants = Constants(assemblyPath);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            refusals.Add(Refusal.Unreadable(e.Message));
            return null;
        }

        return Folders(constants, refusals);
    }

    /// <summary>The baselines by the names of their Blueprints; null when there is any refusal.</summary>
    public static IReadOnlyList<(string Blueprint, string Text)>? Baselines(string assemblyPath, List<Refusal> refusals)
    {
        if (Read(assemblyPath, refusals) is null) return null;
        return [.. Constants(assemblyPath).Where(static c => c.Key[0] == 'L').Select(static c => c.Value.Split(['\n'], 2)).Where(static p => p.Length == 2)
            .Select(static p => (p[0], p[1])).OrderBy(static b => b.Item1, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<EmittedFolder>? Folders(Dictionary<string, string> constants, List<Refusal> refusals)
    {
        if (!constants.TryGetValue("Z0", out var sentinel))
        {
            refusals.Add(Refusal.NoPayload());
            return null;
        }

        var counts = sentinel.Split('\n');
        if (counts[0] != Text(Schema))
        {
            refusals.Add(Refusal.OtherSchema(counts[0], Schema));
            return null;
        }

        var errors = constants.Where(static c => c.Key[0] == 'E').OrderBy(static c => Number(c.Key.Substring(1))).ToList();
        var (paths, charts) = (ByFolder(constants, 'P'), ByFolder(constants, 'D'));
        var folders = constants.Where(static c => c.Key[0] == 'B').Select(static c => (Number: c.Key.Substring(1), Name: c.Value))
            .OrderBy(static b => b.Name, StringComparer.Ordinal).ThenBy(static b => Number(b.Number))
            .Select(b => new EmittedFolder(b.Name, Files(constants, paths[b.Number])) { Charts = Charts(charts[b.Number]) }).ToList();
        var expected = string.Join("\n", Text(Schema), Text(folders.Count), Text(folders.Sum(static f => f.Files.Count)), Text(errors.Count));
        if (sentinel != expected || constants.Count(static c => c.Key[0] == 'P') != constants.Count(static c => c.Key[0] == 'C'))
        {
            refusals.Add(Refusal.Incomplete("other counts than the sentinel's"));
            return null;
        }

        refusals.AddRange(errors.Select(static e => Problem(e.Value)));
        return errors.Count > 0 ? null : folders;
    }

    /// <summary>The constants X&lt;folder&gt;_&lt;number&gt; of one letter, by folder.</summary>
    private static ILookup<string, (string Number, string Value)> ByFolder(Dictionary<string, string> constants, char letter) =>
        constants.Where(c => c.Key[0] == letter && c.Key.IndexOf('_') > 0)
            .ToLookup(static c => c.Key.Substring(1, c.Key.IndexOf('_') - 1), static c => (c.Key.Substring(c.Key.IndexOf('_') + 1), c.Value), StringComparer.Ordinal);

    private static List<EmittedText> Files(Dictionary<string, string> constants, IEnumerable<(string Number, string Path)> paths) =>
        [.. paths.Where(p => constants.ContainsKey("C" + p.Number)).Select(p => new EmittedText(p.Path, constants["C" + p.Number])).OrderBy(static f => f.Path, StringComparer.Ordinal)];

    // name, version, repository, assembly ("-" for none), file, line, column, end line, end column
    private static List<DeclaredChart> Charts(IEnumerable<(string Number, string Value)> charts) =>
        [.. charts.OrderBy(static c => Number(c.Number)).Select(static c => c.Value.Split('\n')).Where(static p => p.Length == 9)
            .Select(static p => new DeclaredChart(p[0], p[1], p[2], p[3] == "-" ? null : p[3], p[4], Number(p[5]), Number(p[6]), Number(p[7]), Number(p[8])))];

    // id, file, line, column, end line, end column, message: the message is last because it may hold line feeds itself.
    private static Refusal Problem(string text)
    {
        var part = text.Split(['\n'], 7);
        return part.Length < 7
            ? Refusal.Incomplete("an error of another form")
            : new Refusal(part[0], part[6])
            {
                File = part[1],
                Line = Number(part[2]),
                Column = Number(part[3]),
                EndLine = Number(part[4]),
                EndColumn = Number(part[5]),
            };
    }

    private static Dictionary<string, string> Constants(string assemblyPath)
    {
        using var stream = new FileStream(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!type.Namespace.IsNil || !metadata.StringComparer.Equals(type.Name, ClassName)) continue;
            foreach (var fieldHandle in type.GetFields())
            {
                var field = metadata.GetFieldDefinition(fieldHandle);
                if (field.GetDefaultValue() is not { IsNil: false } value || metadata.GetConstant(value) is not { TypeCode: ConstantTypeCode.String } constant) continue;
                var blob = metadata.GetBlobReader(constant.Value);
                constants[metadata.GetString(field.Name)] = blob.ReadUTF16(blob.Length);
            }
        }

        return constants;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
