using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Tests.Parity;

/// <summary>Counts how often each function row and each emitted form was rendered equally on both sides, and how often with another result than the defaults give.</summary>
internal sealed partial class Coverage
{
    private readonly ConcurrentDictionary<string, (long Cases, long OffDefault)> _counts = new(StringComparer.Ordinal);

    /// <summary>A counter for one chart: what its templates use is looked up once, document by document.</summary>
    public Action<ParityCase, IReadOnlyList<JsonObject>> For(BuiltBlueprint chart)
    {
        var marks = MarksByDocument(chart);
        Dictionary<string, string>? defaults = null;
        IReadOnlyList<JsonObject>? plain = null;
        foreach (var mark in marks.Values.SelectMany(static m => m)) _counts.TryAdd(mark, (0, 0));
        return (one, documents) =>
        {
            defaults ??= ByTemplate(Defaults(chart));
            var rendered = ByTemplate(documents);
            var whole = one.Overlay.Count > 0 && !string.Equals(Whole(documents, one), Whole(plain ??= Defaults(chart), one), StringComparison.Ordinal);
            foreach (var (template, all) in marks)
            {
                // Nothing rendered is a result, too.
                var off = template.Length == 0 ? whole : !string.Equals(rendered.GetValueOrDefault(template), defaults.GetValueOrDefault(template), StringComparison.Ordinal);
                foreach (var mark in all) _counts.AddOrUpdate(mark, (1, off ? 1 : 0), (_, c) => (c.Cases + 1, c.OffDefault + (off ? 1 : 0)));
            }
        };
    }

    public IReadOnlyList<(string Mark, long Cases, long OffDefault)> Rows => [.. _counts.OrderBy(static c => c.Key, StringComparer.Ordinal).Select(static c => (c.Key, c.Value.Cases, c.Value.OffDefault))];

    /// <summary>The rows of the function table that nothing has used.</summary>
    public IReadOnlyList<string> Unused => [.. FunctionTable.Rows.Keys.Where(k => !_counts.ContainsKey("row " + k)).Order(StringComparer.Ordinal)];

    public string Table() => string.Join('\n', Rows.Select(static r => string.Create(CultureInfo.InvariantCulture, $"{r.Cases,8} {(r.Cases == 0 ? 0 : 100.0 * r.OffDefault / r.Cases),4:0}% off  {r.Mark}")));

    /// <summary>Documents under the name that their template has; a name that a release or alias is part of counts as one.</summary>
    private static Dictionary<string, string> ByTemplate(IReadOnlyList<JsonObject> documents)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var name = (document["metadata"]?["name"] as JsonValue)?.ToString() ?? "";
            all[document["kind"] + "/" + name] = document.ToJsonString();
        }

        return all;
    }

    /// <summary>All documents as one text, whatever the chart goes by.</summary>
    private static string Whole(IReadOnlyList<JsonObject> documents, ParityCase one)
    {
        var text = string.Concat(documents.Select(static d => d.ToJsonString()));
        return one.Alias is null ? text : text.Replace(one.Alias, one.Subject.Name, StringComparison.Ordinal);
    }

    /// <summary>The documents under the defaults; none where the defaults stop the render.</summary>
    private static IReadOnlyList<JsonObject> Defaults(BuiltBlueprint chart)
    {
        try
        {
            return KubernetesYaml.ReadDocuments(chart.Native([]).ToYaml());
        }
        catch (Exception e) when (e is ChartException or KeyNotFoundException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or ArithmeticException)
        {
            return [];
        }
    }

    /// <summary>What each document's template uses: rows of the table by its C#, forms by its Helm text.</summary>
    private static Dictionary<string, HashSet<string>> MarksByDocument(BuiltBlueprint chart)
    {
        var marks = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var names = ByTemplate(Defaults(chart)).Keys.ToHashSet(StringComparer.Ordinal);
        var tree = chart.Compilation.SyntaxTrees[1];
        var model = chart.Compilation.GetSemanticModel(tree);
        var type = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        foreach (var member in type.Members.Where(static m => m.Modifiers.Any(SyntaxKind.PublicKeyword) && m is MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 } or PropertyDeclarationSyntax))
        {
            var id = member is MethodDeclarationSyntax method ? method.Identifier.Text : ((PropertyDeclarationSyntax)member).Identifier.Text;
            if (chart.Files.FirstOrDefault(f => string.Equals(f.Key.Replace("-", "", StringComparison.Ordinal), "chart/templates/" + id.ToLowerInvariant() + ".yaml", StringComparison.OrdinalIgnoreCase)) is not { Key: { } path, Value: { } text }) continue;
            var found = new HashSet<string>(StringComparer.Ordinal);
            Used(member, model, found, []);
            Forms(text + string.Concat(Included(text, chart.Files)), found);
            var document = Path.GetFileNameWithoutExtension(path);
            var key = names.FirstOrDefault(n => n.EndsWith("/" + document, StringComparison.Ordinal)) ?? "";
            if (!marks.TryAdd(key, found)) marks[key].UnionWith(found);
        }

        return marks;
    }

    private static IEnumerable<string> Included(string text, IReadOnlyDictionary<string, string> files)
    {
        if (!files.TryGetValue("chart/templates/_helpers.tpl", out var helpers)) yield break;
        foreach (var name in Include().Matches(text).Select(static m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal))
        {
            var start = helpers.IndexOf("{{- define \"" + name + "\"", StringComparison.Ordinal);
            if (start < 0) continue;
            var end = helpers.IndexOf("\n{{- define ", start, StringComparison.Ordinal);
            yield return helpers[start..(end < 0 ? helpers.Length : end)];
        }
    }

    private static void Used(SyntaxNode node, SemanticModel model, HashSet<string> found, HashSet<ISymbol> seen)
    {
        foreach (var inner in node.DescendantNodesAndSelf())
        {
            if (inner is not (ExpressionSyntax or ElementAccessExpressionSyntax) || model.GetSymbolInfo(inner).Symbol is not { } symbol) continue;
            if (FunctionTable.Find(symbol) is { } row) found.Add("row " + row.Symbol);
            if (symbol is not (IMethodSymbol or IPropertySymbol) || symbol.DeclaringSyntaxReferences.Length == 0 || !seen.Add(symbol)) continue;
            foreach (var reference in symbol.DeclaringSyntaxReferences.Where(r => r.SyntaxTree == node.SyntaxTree))
                if (reference.GetSyntax() is MemberDeclarationSyntax or LocalFunctionStatementSyntax) Used(reference.GetSyntax(), model, found, seen);
        }
    }

    /// <summary>Keywords, functions and the ways in which lines are put together.</summary>
    private static void Forms(string text, HashSet<string> found)
    {
        foreach (Match action in Action().Matches(text))
        {
            var body = action.Groups["body"].Value.Trim();
            if (body.StartsWith("/*", StringComparison.Ordinal)) continue;
            var bare = Literal().Replace(body, "\"\"");
            if (bare.StartsWith("else if", StringComparison.Ordinal)) found.Add("form else if");
            else if (Keyword().Match(bare) is { Success: true } keyword) found.Add("form " + keyword.Value);
            foreach (Match function in Function().Matches(bare))
                if (!Keyword().IsMatch(function.Groups["name"].Value)) found.Add("function " + function.Groups["name"].Value);
            if (bare.Contains(":=", StringComparison.Ordinal)) found.Add("form :=");
            else if (Assignment().IsMatch(bare)) found.Add("form =");
        }
    }

    [GeneratedRegex("include \"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Include();

    [GeneratedRegex(@"\{\{-?(?<body>(?:""(?:[^""\\]|\\.)*""|(?!\}\}).)*?)-?\}\}", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Action();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`")]
    private static partial Regex Literal();

    [GeneratedRegex("^(?:if|else|with|range|end|define|break|continue|template)\\b")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"(?:^|[(|]|:?=|\b(?:if|with|range|in)\b)\s*(?<name>[a-z][A-Za-z0-9]*)(?=\s|$|\))", RegexOptions.ExplicitCapture)]
    private static partial Regex Function();

    [GeneratedRegex(@"^\$\w+ = ")]
    private static partial Regex Assignment();
}
