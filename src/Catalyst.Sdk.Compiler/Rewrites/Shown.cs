using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>What the tests around a place have shown: which paths are there, and which have something in them.</summary>
internal sealed class Shown
{
    public static readonly Shown Nothing = new(new HashSet<string>(StringComparer.Ordinal));

    private const string Content = "+";

    private readonly HashSet<string> _facts;

    private Shown(HashSet<string> facts) => _facts = facts;

    /// <summary>The same, and what a test that came out true shows.</summary>
    public Shown And(Expr test)
    {
        var facts = new HashSet<string>(_facts, StringComparer.Ordinal);
        Collect(test, facts);
        return facts.Count == _facts.Count ? this : new Shown(facts);
    }

    /// <summary>The steps of a path, where what is there needs no care.</summary>
    public EquatableArray<PathStep> Steps(ContextPath path) =>
        _facts.Count == 0 ? path.Steps : path.Steps.Select((s, i) => s.MayBeMissing && _facts.Contains(Key(path, i + 1)) ? s with { MayBeMissing = false } : s).ToEquatableArray();

    /// <summary>A test without the parts that are known to be true.</summary>
    public Expr Open(Expr test) => test switch
    {
        And and => Conditions.Both(Open(and.Left), Open(and.Right)),
        HasContent { Operand: ContextPath path } when _facts.Contains(Content + Key(path, path.Steps.Count)) => Constant.True,
        Not { Operand: IsNull { Operand: ContextPath path } } when _facts.Contains(Key(path, path.Steps.Count)) => Constant.True,
        ContextPath { Type.Kind: ValueKind.Boolean } path when _facts.Contains(Content + Key(path, path.Steps.Count)) => Constant.True,
        _ => test,
    };

    /// <summary>Whether a test cannot come out true, and does not break, where a path is missing.</summary>
    public static bool Asks(Expr test, ContextPath path) => Subject(test) is { } asked
        && asked.Steps.Count > path.Steps.Count && asked.Steps[path.Steps.Count - 1].MayBeMissing && Key(asked, path.Steps.Count) == Key(path, path.Steps.Count);

    private static void Collect(Expr test, HashSet<string> facts)
    {
        switch (test)
        {
            case And and:
                Collect(and.Left, facts);
                Collect(and.Right, facts);
                break;
            case Not { Operand: Or or }:
                Collect(Conditions.Negate(or.Left), facts);
                Collect(Conditions.Negate(or.Right), facts);
                break;
            // A variable may get another value below the test.
            case var _ when Subject(test) is { Root: not PathRoot.Local } path:
                for (var i = 1; i <= path.Steps.Count; i++) facts.Add(Key(path, i));
                if (test is HasContent or ContextPath) facts.Add(Content + Key(path, path.Steps.Count));
                break;
        }
    }

    /// <summary>The path without whose value a test is not true. A number that is missing is compared as 0.</summary>
    private static ContextPath? Subject(Expr test) => test switch
    {
        ContextPath { Type.Kind: ValueKind.Boolean } path => path,
        HasContent { Operand: ContextPath path } => path,
        Not { Operand: IsNull { Operand: ContextPath path } } => path,
        Comparison { Operator: "eq", Left: ContextPath { Type.Kind: ValueKind.String or ValueKind.Enum or ValueKind.Boolean } path, Right: Constant { Value: not null } } => path,
        _ => null,
    };

    private static string Key(ContextPath path, int steps) => path.Root + ":" + path.Variable + ":" + string.Join("\n", path.Steps.Take(steps).Select(static s => s.Name));
}
