using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model.Templates;
using Unknown = Catalyst.Sdk.Compiler.Evaluation.Unknown;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>From a piece of the model to all that it may come to: through tests, variables, steps, loops and the chart's helpers.</summary>
internal sealed class Resolver(ManifestChart chart)
{
    private static readonly AbsentShape s_absent = new();

    public IReadOnlyList<Shape> Resolve(Node node, Variables variables)
    {
        var shapes = new List<Shape>();
        Add(node, variables, shapes, node.Origin);
        return shapes.Count == 0 ? [s_absent] : shapes;
    }

    private void Add(Node node, Variables variables, List<Shape> shapes, Origin around)
    {
        // A chain of tests, however long, without a call inside a call.
        for (; node is ConditionalNode choice; node = choice.Else) Add(choice.Then, variables, shapes, Or(choice.Origin, around));
        var origin = Or(node.Origin, around);
        switch (node)
        {
            case AbsentNode:
                shapes.Add(s_absent);
                break;
            case ScalarNode { Value: Constant { Value: null } }:
                shapes.Add(s_absent);
                break;
            case ScalarNode { Value: var value }:
                shapes.Add(new Scalar(value, variables, chart) { Origin = origin });
                break;
            case StructureNode { Value: var value }:
                AddStructure(value, variables, shapes, origin);
                break;
            case IncludeNode { Call: var call }:
                AddStructure(call, variables, shapes, origin);
                break;
            case MappingNode mapping:
                shapes.Add(Mapping(mapping, variables, origin));
                break;
            case SequenceNode sequence:
                shapes.Add(Sequence(sequence.Items, variables, origin));
                break;
            case NonEmptyNode { Value: var inner }:
                Add(inner, variables, shapes, origin);
                shapes.Add(s_absent);
                break;
            case LetNode let:
                Add(let.Body, variables.Inner().Declare(let.Name, chart.Evaluator.Of(let.Value, variables.Values), Scalar.IsFixedValue(let.Value, variables, chart)), shapes, origin);
                break;
            case DocumentsNode stream:
                Add(stream.Steps, variables, shapes, origin);
                break;
            case LoopNode loop:
                var turn = variables.Inner().Declare(loop.Variable, Element, false);
                if (loop.Key is { } key) turn.Declare(key, Element, false);
                Add(loop.Body, turn, shapes, origin);
                break;
            case BlockNode block:
                AddSteps(block, variables.Inner(), shapes, origin);
                break;
            case AssignNode or JumpNode or FailNode or EndNode:
                break;
            default:
                shapes.Add(new UnknownShape { Origin = origin });
                break;
        }
    }

    private static Unknown Element { get; } = new("an element");

    private static Origin Or(Origin own, Origin around) => own.IsKnown ? own : around;

    private void AddStructure(Expr value, Variables variables, List<Shape> shapes, Origin origin)
    {
        switch (value)
        {
            case Constant { Value: null }:
                shapes.Add(s_absent);
                break;
            case HelperCall call when chart.Inside(call, variables) is { } inside:
                Add(inside.Body, inside.Variables, shapes, origin);
                break;
            case Ternary choice:
                AddStructure(choice.WhenTrue, variables, shapes, origin);
                AddStructure(choice.WhenFalse, variables, shapes, origin);
                break;
            default:
                shapes.Add(new UnknownShape { Origin = origin });
                break;
        }
    }

    private void AddSteps(BlockNode block, Variables inside, List<Shape> shapes, Origin origin)
    {
        var before = shapes.Count;
        var changed = new HashSet<string>(StringComparer.Ordinal);
        Changed(block, changed);
        foreach (var step in block.Steps)
        {
            if (step is AssignNode { Declares: true } declared)
            {
                var known = !changed.Contains(declared.Name);
                inside.Declare(declared.Name, known ? chart.Evaluator.Of(declared.Value, inside.Values) : new Unknown("$" + declared.Name), known && Scalar.IsFixedValue(declared.Value, inside, chart));
            }
            else
            {
                Add(step, inside, shapes, origin);
            }
        }

        // Steps may each bring a part; only a whole document stands for itself.
        if (shapes.Count - before <= 1) return;
        for (var i = before; i < shapes.Count; i++)
        {
            if (shapes[i] is Items items) items.IsOpen = true;
            else if (shapes[i] is Fields fields && !fields["kind"].Any()) fields.IsOpen = true;
        }
    }

    /// <summary>The variables that some step sets again, or changes where they are.</summary>
    private static void Changed(Node step, HashSet<string> names)
    {
        switch (step)
        {
            case BlockNode block:
                foreach (var inner in block.Steps) Changed(inner, names);
                break;
            case ConditionalNode choice:
                Changed(choice.Then, names);
                Changed(choice.Else, names);
                break;
            case LoopNode loop:
                Changed(loop.Body, names);
                break;
            case AssignNode { Name: "_", Value: Call { Arguments: [ContextPath { Root: PathRoot.Local, Variable: var map }, ..] } }:
                names.Add(map);
                break;
            case AssignNode { Declares: false } assigned:
                names.Add(assigned.Name);
                break;
        }
    }

    private Fields Mapping(MappingNode mapping, Variables variables, Origin origin)
    {
        var fields = new List<Field>(mapping.Entries.Count);
        var isOpen = false;
        foreach (var entry in mapping.Entries)
        {
            switch (entry)
            {
                case KeyedEntry keyed when KeyOf(keyed.Key, variables) is { } key:
                    fields.Add(new Field(key, new Slot(keyed.Value.From(keyed.Origin), variables, chart), keyed.Origin));
                    break;
                case SpreadEntry spread:
                    foreach (var shape in Resolve(spread.Value, variables))
                    {
                        if (shape is Fields more)
                        {
                            fields.AddRange(more.All);
                            isOpen |= more.IsOpen;
                        }
                        else if (shape is not AbsentShape)
                        {
                            isOpen = true;
                        }
                    }

                    break;
                default:
                    isOpen = true;
                    break;
            }
        }

        return new Fields(fields, isOpen) { Origin = origin };
    }

    private string? KeyOf(Expr key, Variables variables) => key is Constant { Value: string text } ? text
        : Scalar.IsFixedValue(key, variables, chart) && chart.Evaluator.Of(key, variables.Values) is Model.DataString { Value: var known } ? known : null;

    private Items Sequence(IEnumerable<Item> items, Variables variables, Origin origin)
    {
        var all = new List<Slot>();
        var isOpen = false;
        foreach (var item in items)
        {
            switch (item)
            {
                case ValueItem { Value: var value }:
                    all.Add(new Slot(value, variables, chart));
                    break;
                case SpreadItem { Value: var value }:
                    foreach (var shape in Resolve(value, variables))
                    {
                        if (shape is Items more)
                        {
                            all.AddRange(more.All);
                            isOpen |= more.IsOpen;
                        }
                        else if (shape is not AbsentShape)
                        {
                            isOpen = true;
                        }
                    }

                    break;
                case LoopItem loop:
                    var turn = variables.Inner().Declare(loop.Variable, Element, false);
                    if (loop.Index is { } index) turn.Declare(index, Element, false);
                    all.AddRange(Sequence(loop.Body, turn, loop.Origin).All);
                    isOpen = true;
                    break;
                default:
                    isOpen = true;
                    break;
            }
        }

        return new Items(all, isOpen) { Origin = origin };
    }
}
