using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Asks pieces about variables.</summary>
internal static class Variables
{
    public static HashSet<string> ReadBy(Node piece)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        new TreeMap(
            e =>
            {
                if (e is ContextPath { Root: PathRoot.Local } path) names.Add(path.Variable);
                return e;
            },
            static n => n).Map(piece);
        return names;
    }

    /// <summary>The variables that a piece declares, loops included.</summary>
    public static HashSet<string> DeclaredBy(Node piece)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        new TreeMap(
            static e => e,
            n =>
            {
                switch (n)
                {
                    case AssignNode { Declares: true, Name: not "_" } assign:
                        names.Add(assign.Name);
                        break;
                    case LetNode let:
                        names.Add(let.Name);
                        break;
                    case LoopNode loop:
                        names.Add(loop.Variable);
                        if (loop.Key is not null) names.Add(loop.Key);
                        break;
                    case SequenceNode sequence:
                        foreach (var item in sequence.Items) if (item is LoopItem l) names.Add(l.Variable);
                        break;
                }

                return n;
            }).Map(piece);
        return names;
    }

    /// <summary>A helper's body whose variables do not meet those of the place that it goes to: they take the helper's name in front.</summary>
    public static Node Renamed(Node body, string helper, HashSet<string> taken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in DeclaredBy(body))
        {
            if (!taken.Contains(name)) continue;
            var free = helper + char.ToUpperInvariant(name[0]) + name.Substring(1);
            for (var n = 2; taken.Contains(free); n++) free = helper + char.ToUpperInvariant(name[0]) + name.Substring(1) + n;
            names[name] = free;
        }

        if (names.Count == 0) return body;
        return new TreeMap(
            e => e is ContextPath { Root: PathRoot.Local } path && names.TryGetValue(path.Variable, out var free) ? path with { Variable = free } : e,
            n => n switch
            {
                AssignNode assign when names.TryGetValue(assign.Name, out var free) => assign with { Name = free },
                LetNode let when names.TryGetValue(let.Name, out var free) => let with { Name = free },
                LoopNode loop => loop with { Variable = Free(loop.Variable), Key = loop.Key is null ? null : Free(loop.Key) },
                SequenceNode sequence => sequence with { Items = sequence.Items.Select(i => i is LoopItem l ? l with { Variable = Free(l.Variable) } : i).ToEquatableArray() },
                _ => n,
            }).Map(body);

        string Free(string name) => names.TryGetValue(name, out var free) ? free : name;
    }
}
