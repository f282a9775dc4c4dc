using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>The documents of a chart as rules look at them: what is there, under which tests, and what it is with the default values.</summary>
internal sealed class ManifestChart
{
    /// <summary>Helpers inside helpers; one that calls itself is reported elsewhere.</summary>
    public const int Deepest = 40;

    private readonly Dictionary<string, HelperModel> _helpers;

    public ManifestChart(ChartTemplates templates, RenderInputs inputs)
    {
        _helpers = templates.Helpers.ToDictionary(static h => h.Key, StringComparer.Ordinal);
        Evaluator = new Evaluator(templates, inputs);
        Resolver = new Resolver(this);
        Documents = [.. templates.Templates.SelectMany(DocumentsOf)];
    }

    public Evaluator Evaluator { get; }

    public Resolver Resolver { get; }

    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The documents that run pods.</summary>
    public IReadOnlyList<Workload> Workloads => field ??= [.. Documents.SelectMany(Workload.Of)];

    /// <summary>A helper's body with what its parameters hold; null when the chart has none of that name.</summary>
    public (Node Body, Variables Variables)? Inside(HelperCall call, Variables variables)
    {
        if (variables.Depth >= Deepest || !_helpers.TryGetValue(call.Helper, out var helper)) return null;
        var inside = new Variables(variables.Depth + 1);
        for (var i = 0; i < helper.Parameters.Count && i < call.Arguments.Count; i++)
            inside.Declare(helper.Parameters[i], Evaluator.Of(call.Arguments[i], variables.Values), Scalar.IsFixedValue(call.Arguments[i], variables, this));
        return (helper.Body, inside);
    }

    private IEnumerable<Document> DocumentsOf(TemplateModel template)
    {
        foreach (var node in template.Documents)
            foreach (var fields in new Slot(node, new Variables(), this).Mappings)
                yield return new Document(template, node, fields);
    }
}
