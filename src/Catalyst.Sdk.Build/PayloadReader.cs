using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Catalyst.Sdk.Compiler.Payload;

namespace Catalyst.Sdk.Build;

/// <summary>Reads the constants of <c>__CatalystEmitted</c> out of an assembly's metadata: nothing is loaded, nothing is run.
/// What the fields mean is said at the writer, Catalyst.Sdk.Compiler/Payload/PayloadSource.cs.</summary>
internal static class PayloadReader
{
    /// <summary>The folders, sorted by name; null when there is any refusal.</summary>
    public static IReadOnlyList<EmittedFolder>? Read(string assemblyPath, List<Refusal> refusals)
    {
        List<Piece> constants;
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
        return [.. Constants(assemblyPath).Where(static c => c.Letter == 'L').Select(static c => c.Value.Split(['\n'], 2)).Where(static p => p.Length == 2)
            .Select(static p => (p[0], p[1])).OrderBy(static b => b.Item1, StringComparer.Ordinal)];
    }

    private static List<EmittedFolder>? Folders(List<Piece> constants, List<Refusal> refusals)
    {
        if (constants.Find(static c => c.Letter == 'Z' && c.Number == "0") is not { Value: var sentinel })
        {
            refusals.Add(Refusal.NoPayload());
            return null;
        }

        var counts = sentinel.Split('\n');
        if (counts[0] != Text(PayloadFormat.Schema))
        {
            refusals.Add(Refusal.OtherSchema(counts[0], PayloadFormat.Schema));
            return null;
        }

        var errors = constants.FindAll(static c => c.Letter == 'E');
        errors.Sort(static (a, b) => Number(a.Number).CompareTo(Number(b.Number)));
        var charts = new Dictionary<string, List<Piece>>(StringComparer.Ordinal);
        foreach (var constant in constants)
        {
            if (constant.Letter != 'D') continue;
            if (!charts.TryGetValue(constant.Folder, out var list)) charts.Add(constant.Folder, list = []);
            list.Add(constant);
        }

        var blueprints = constants.FindAll(static c => c.Letter == 'B');
        blueprints.Sort(static (a, b) => Number(a.Number).CompareTo(Number(b.Number)));
        var (files, folders) = (0, new List<EmittedFolder>(blueprints.Count));
        foreach (var blueprint in blueprints)
        {
            if (PayloadFolder.Read(blueprint.Value) is not { } folder)
            {
                refusals.Add(Refusal.Incomplete("a folder of another form"));
                return null;
            }

            var own = new List<EmittedText>(folder.Count);
            for (var i = 0; i < folder.Count; i++) own.Add(new EmittedText(folder, i));
            own.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
            files += own.Count;
            folders.Add(new EmittedFolder(folder.Name, own) { Charts = charts.TryGetValue(blueprint.Number, out var declared) ? Charts(declared) : [] });
        }

        if (sentinel != string.Join("\n", Text(PayloadFormat.Schema), Text(folders.Count), Text(files), Text(errors.Count)))
        {
            refusals.Add(Refusal.Incomplete("other counts than the sentinel's"));
            return null;
        }

        foreach (var error in errors) refusals.Add(Problem(error.Value));
        if (errors.Count > 0) return null;
        folders.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return folders;
    }

    // name, version, repository, assembly ("-" for none), file, line, column, end line, end column
    private static IReadOnlyList<DeclaredChart> Charts(List<Piece> charts) =>
        [.. charts.OrderBy(static c => Number(c.InFolder)).Select(static c => c.Value.Split('\n')).Where(static p => p.Length == 9)
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

    private static List<Piece> Constants(string assemblyPath)
    {
        using var stream = new FileStream(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var constants = new List<Piece>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!type.Namespace.IsNil || !metadata.StringComparer.Equals(type.Name, PayloadFormat.ClassName)) continue;
            foreach (var fieldHandle in type.GetFields())
            {
                var field = metadata.GetFieldDefinition(fieldHandle);
                if (field.GetDefaultValue() is not { IsNil: false } value || metadata.GetConstant(value) is not { TypeCode: ConstantTypeCode.String } constant) continue;
                var blob = metadata.GetBlobReader(constant.Value);
                constants.Add(new Piece(metadata.GetString(field.Name), blob.ReadUTF16(blob.Length)));
            }
        }

        return constants;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A constant: a letter, the number of a folder, and for some that of a thing in it. A class, and loops around it: a build is a process of its own,
    /// and generic code over structures would be compiled anew in each.</summary>
    private sealed class Piece(string name, string value)
    {
        private readonly int _line = name.IndexOf('_');

        public char Letter => name[0];

        public string Number => name.Substring(1);

        public string Folder => _line < 0 ? "" : name.Substring(1, _line - 1);

        public string InFolder => name.Substring(_line + 1);

        public string Value => value;
    }
}
