using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Lowers all templates of a Blueprint and the helpers that they reach.</summary>
internal static class TemplatesLowering
{
    public static ChartTemplates Lower(ClassContext context, string chartName)
    {
        var templates = new List<TemplateModel>();
        var files = new Dictionary<string, ISymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in TemplateDiscovery.Templates(context))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var file = TemplateDiscovery.FileName(member);
            if (files.TryGetValue(file, out var other))
            {
                context.Problems.Add(TemplateRules.DuplicateFile, member.Locations.FirstOrDefault(), other.Name, member.Name, file);
                continue;
            }

            files.Add(file, member);
            if (Documents(member, context) is { } documents && HookJobs.Check(member, documents, context))
                templates.Add(new TemplateModel(file, XmlDocReader.Summary(member, context.CancellationToken), documents.ToEquatableArray()));
        }

        var notes = Notes(context);
        var helpers = Helpers(templates, notes, context, chartName);
        ChecksumTargets.Check(context, templates, helpers);
        var inliner = new Inliner(helpers, SingleUse.Of(templates, notes, helpers));
        var inlined = templates.Select(t => t with { Documents = t.Documents.Select(inliner.Apply).ToEquatableArray() }).ToEquatableArray();
        var inlinedNotes = notes is null ? null : inliner.Apply(notes);
        var kept = Reachable(inlined, inlinedNotes, helpers, inliner);
        return new ChartTemplates(chartName, inlined, kept.ToEquatableArray(), inlinedNotes);
    }

    private static List<Node>? Documents(ISymbol member, ClassContext context)
    {
        if (BodyOf(member, context) is not { } body) return null;
        var type = TemplateDiscovery.TypeOf(member);
        if (!TemplateDiscovery.IsSequence(member)) return [Headed(body, type, member)];
        return Items(body, ValueTypes.ElementOf(type)!, member, context);
    }

    /// <summary>The body of a template; one of a base class in another assembly comes from its contract.</summary>
    private static Node? BodyOf(ISymbol member, ClassContext context)
    {
        if (!context.IsHere(member)) return context.Imports.KeyOf(member) is { } key ? context.Imports.Import(key)?.Body : BodyLowering.ReportForeign(member, context);
        return Bodies.Of(member, context) is { } block ? new BodyLowering(context).Body(block) : null;
    }

    /// <summary>A sequence of documents: each item is one, under the tests that it stands in.</summary>
    private static List<Node>? Items(Node body, ITypeSymbol element, ISymbol member, ClassContext context)
    {
        var tests = new List<Expr>();
        while (body is ConditionalNode { Else: AbsentNode } guard)
        {
            tests.Add(guard.Test);
            body = guard.Then;
        }

        if (body is SequenceNode sequence && sequence.Items.All(static i => i is ValueItem))
            return sequence.Items.Select(i => tests.AsEnumerable().Reverse().Aggregate(Headed(((ValueItem)i).Value, element, member), static (n, t) => Conditions.Choose(t, n, AbsentNode.Instance))).ToList();
        context.Problems.Add(TemplateRules.Unsupported, member.Locations.FirstOrDefault(), "A sequence of documents made this way", "return a collection expression of 'new …' items");
        return null;
    }

    private static Node Headed(Node body, ITypeSymbol type, ISymbol member)
    {
        if (ValueTypes.EntityAttribute(type) is not { } entity) return body;
        string Of(string name) => entity.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string ?? "";
        var group = Of("Group");
        var apiVersion = group.Length == 0 ? Of("ApiVersion") : group + "/" + Of("ApiVersion");
        return DocumentHead.Add(body, apiVersion, Of("Kind"), HookAnnotations.Of(member));
    }

    private static Node? Notes(ClassContext context)
    {
        var notes = context.Type.GetMembers("Notes").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { IsOverride: true, Parameters.Length: 0 });
        return notes is not null && Bodies.Of(notes, context) is { } block ? new BodyLowering(context).Body(block) : null;
    }

    private static Dictionary<string, HelperModel> Helpers(List<TemplateModel> templates, Node? notes, ClassContext context, string chartName)
    {
        var helpers = new Dictionary<string, HelperModel>(StringComparer.Ordinal);
        var open = new Queue<string>(templates.SelectMany(static t => t.Documents).Concat(notes is null ? [] : [notes]).SelectMany(HelperReferences.Of));
        var names = new HashSet<string>(StringComparer.Ordinal) { ChartHelpers.Name, ChartHelpers.FullName, ChartHelpers.Labels, ChartHelpers.SelectorLabels, ChartHelpers.ServiceAccountName };
        while (open.Count > 0)
        {
            var key = open.Dequeue();
            if (helpers.ContainsKey(key)) continue;
            var model = context.Helpers.TryGetValue(key, out var member) ? HelperLowering.Lower(key, member, context) : context.Imports.Import(key);
            model = model is null ? ChartHelpers.Make(key, chartName, context.ValuePath) : model with { Name = UniqueName(model.Name, names) };
            if (model is null) continue;
            helpers.Add(key, model);
            foreach (var reference in HelperReferences.Of(model.Body)) open.Enqueue(reference);
        }

        ReportRecursion(helpers, context);
        return helpers;
    }

    /// <summary>An overridden helper of every Blueprint keeps its name; overloads get numbers in the order in which they are reached.</summary>
    private static string UniqueName(string bare, HashSet<string> names)
    {
        if (bare is ChartHelpers.Name or ChartHelpers.FullName or ChartHelpers.Labels or ChartHelpers.SelectorLabels or ChartHelpers.ServiceAccountName) return bare;
        var name = bare;
        for (var n = 2; !names.Add(name); n++) name = bare + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }

    private static void ReportRecursion(Dictionary<string, HelperModel> helpers, ClassContext context)
    {
        foreach (var start in helpers.Values)
        {
            var path = new List<string>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            if (!Reaches(start.Key, start.Key, helpers, seen, path)) continue;
            if (context.Helpers.TryGetValue(start.Key, out var member))
                context.Problems.Add(TemplateRules.Recursion, member.Locations.FirstOrDefault(), member.Name, path.Count == 0 ? "itself" : "'" + string.Join("', '", path.Select(k => helpers[k].Name)) + "'");
        }
    }

    private static bool Reaches(string from, string target, Dictionary<string, HelperModel> helpers, HashSet<string> seen, List<string> path)
    {
        if (!helpers.TryGetValue(from, out var model)) return false;
        foreach (var next in HelperReferences.Of(model.Body))
        {
            if (next == target) return true;
            if (!context(next)) continue;
            path.Add(next);
            if (Reaches(next, target, helpers, seen, path)) return true;
            path.RemoveAt(path.Count - 1);
        }

        return false;

        bool context(string key) => seen.Add(key) && helpers.ContainsKey(key);
    }

    private static IEnumerable<HelperModel> Reachable(EquatableArray<TemplateModel> templates, Node? notes, Dictionary<string, HelperModel> helpers, Inliner inliner)
    {
        var kept = new Dictionary<string, HelperModel>(StringComparer.Ordinal);
        var open = new Queue<string>(templates.SelectMany(static t => t.Documents).Concat(notes is null ? [] : [notes]).SelectMany(HelperReferences.Of));
        while (open.Count > 0)
        {
            var key = open.Dequeue();
            if (kept.ContainsKey(key) || !helpers.TryGetValue(key, out var helper)) continue;
            var inlined = helper with { Body = inliner.Apply(helper.Body) };
            kept.Add(key, inlined);
            foreach (var reference in HelperReferences.Of(inlined.Body)) open.Enqueue(reference);
        }

        return kept.Values.OrderBy(static h => h.Name, StringComparer.Ordinal);
    }
}
