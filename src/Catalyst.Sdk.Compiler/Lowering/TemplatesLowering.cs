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
        var members = new List<ISymbol>();
        var files = new Dictionary<string, ISymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in TemplateDiscovery.Templates(context))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var file = TemplateDiscovery.FileName(member);
            if (files.TryGetValue(file, out var other))
            {
                context.Problems.Add(TemplateRules.DuplicateFile, member.Locations.FirstOrDefault(), other.Name, member.Name, "templates/" + file);
                continue;
            }

            files.Add(file, member);
            if (context.Watched(file, member, () => BodyOf(member, context)) is not { } body)
            {
                context.Broken.Add(file);
                continue;
            }

            members.Add(member);
            templates.Add(new TemplateModel(file, XmlDocReader.Summary(member, context.CancellationToken), [body]) { Origin = context.IsHere(member) ? Origins.Of(member) : body.Origin });
        }

        var notes = Notes(context);
        var helpers = Helpers(templates, notes, context, chartName);
        context.Objects.Finish();
        ChecksumTargets.Check(context, templates, helpers);
        var inliner = new Inliner(helpers, SingleUse.Of(templates, notes, helpers));
        Spread(templates, helpers, context);
        var inlined = templates.Select((t, i) => t with { Documents = context.Watched(t.FileName, members[i], () => Documents(t.Documents[0], members[i], inliner, context)) }).ToEquatableArray();
        var inlinedNotes = notes is null ? null : inliner.Apply(notes);
        for (var i = 0; i < members.Count; i++) context.Templates[templates[i].FileName] = members[i];
        var kept = Reachable(inlined, inlinedNotes, helpers, inliner);
        return new ChartTemplates(chartName, inlined, kept.ToEquatableArray(), inlinedNotes);
    }

    /// <summary>A template lacks what the helpers lack that it reaches.</summary>
    private static void Spread(List<TemplateModel> templates, Dictionary<string, HelperModel> helpers, ClassContext context)
    {
        if (context.Broken.Count == 0) return;
        foreach (var template in templates)
        {
            var open = new Stack<string>(HelperReferences.Of(template.Documents[0]));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (open.Count > 0)
            {
                var key = open.Pop();
                if (!seen.Add(key)) continue;
                if (context.Broken.Contains(key)) context.Broken.Add(template.FileName);
                if (helpers.TryGetValue(key, out var helper)) foreach (var next in HelperReferences.Of(helper.Body)) open.Push(next);
            }
        }
    }

    /// <summary>The documents of a file: apiVersion and kind first, hook annotations, a separator before each of a sequence.</summary>
    private static EquatableArray<Node> Documents(Node body, ISymbol member, Inliner inliner, ClassContext context)
    {
        var type = TemplateDiscovery.TypeOf(member);
        var hooks = HookAnnotations.Of(member);
        if (!TemplateDiscovery.IsSequence(member)) return [DocumentHead.Each(inliner.Apply(body), n => Head(n, KubernetesObjects.Of(type)) ?? n)];
        var element = KubernetesObjects.Of(ValueTypes.ElementOf(type)!);
        if (new DocumentStream(n => Head(n, element)).Of(inliner.Sequence(body)) is { } documents) return documents.ToEquatableArray();
        context.Problems.Add(TemplateRules.Unsupported, member.Locations.FirstOrDefault(), "A sequence of documents made this way", "'yield return' them, or return a collection expression of 'new …' items, helpers and Selects");
        return [body];

        Node? Head(Node document, ObjectType? known) => document is FailNode ? document : (document switch
        {
            MappingNode { Object: { } own } => own,
            IncludeNode { Call.Object: { } own } => own,
            _ => known,
        }) is { } says ? DocumentHead.Add(document, says.ApiVersion, says.Kind, hooks) : null;
    }

    /// <summary>The body of a template; one of a base class in another assembly comes from its contract.</summary>
    private static Node? BodyOf(ISymbol member, ClassContext context)
    {
        if (!context.IsHere(member)) return context.Imports.KeyOf(member) is { } key ? context.Imports.Import(key)?.Body : BodyLowering.ReportForeign(member, context);
        return Bodies.Of(member, context) is { } block ? new BodyLowering(context).Body(block) : null;
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
        var names = new HelperNames();
        while (open.Count > 0)
        {
            var key = open.Dequeue();
            if (helpers.ContainsKey(key)) continue;
            var model = context.Helpers.TryGetValue(key, out var member) ? context.Watched(key, member, () => HelperLowering.Lower(key, member, context)) : context.Imports.Import(key);
            model ??= ChartHelpers.Make(key, chartName, context.ValuePath) is { } standard ? WithOverrides(standard, context) : null;
            if (model is null) continue;
            model = model with { Name = names.Free(context.IsOverridden(key) ? ChartHelpers.BaseName(model.Name) : model.Name) };
            helpers.Add(key, model);
            foreach (var reference in HelperReferences.Of(model.Body)) open.Enqueue(reference);
        }

        ReportRecursion(helpers, context);
        return helpers;
    }

    /// <summary>A standard helper calls what the class overrides, as the SDK's own members do.</summary>
    private static HelperModel WithOverrides(HelperModel standard, ClassContext context) => standard with
    {
        Body = new TreeMap(e => e is HelperCall call && context.OverrideOf(call.Helper) is { } key ? call with { Helper = key } : e, static n => n).Map(standard.Body),
    };

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
