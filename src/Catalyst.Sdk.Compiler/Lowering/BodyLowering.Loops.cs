using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The two halves of a map's entry, which C# holds in one variable.</summary>
    private sealed record EntryVariables(Expr Key, Expr Value);

    private void ForEach(IForEachLoopOperation loop, Run run)
    {
        if (LoopHead(loop) is not { } head)
        {
            Lower(loop.Body is IBlockOperation block ? block.Operations : [loop.Body]);
            return;
        }

        Loop(loop, head.Key, head.Variable, head.Source, run);
    }

    /// <summary>Names the loop's variables and finds what it runs over; null after a problem.</summary>
    private (string? Key, string Variable, Expr Source)? LoopHead(IForEachLoopOperation loop)
    {
        var names = LoopVariables(loop.LoopControlVariable);
        var collection = Unwrap(loop.Collection);
        if (names.Count == 2 && collection is IInvocationOperation { TargetMethod: { Name: "Index", ContainingType.Name: "Enumerable" }, Arguments: [{ Value: var indexed }] } && SourceOfLoop(indexed) is { Type.Kind: ValueKind.List } list)
            return TwoVariables(names[0]!, names[1]!, list, TemplateType.Integer);
        if (SourceOfLoop(collection) is not { } source) return null;
        if (source.Type.Kind == ValueKind.Map)
        {
            if (IsUnordered(collection.Type))
            {
                Unsupported(collection, "The order of a dictionary", "use a StringMap, which is in key order on both sides");
                return null;
            }

            if (names.Count == 2) return TwoVariables(names[0]!, names[1]!, source, TemplateType.String);
            var (key, value) = EntryNames(names[0]!);
            _bindings[names[0]!] = new EntryVariables(LocalPath(key, TemplateType.String), LocalPath(value, source.Type.Element ?? TemplateType.Object));
            return (key, value, source);
        }

        if (names is not [{ } single])
        {
            Unsupported(loop.LoopControlVariable, "Taking an element apart", "name the element and read its members");
            return null;
        }

        var variable = VariableName(single.Name);
        _bindings[single] = LocalPath(variable, source.Type.Element!);
        return (null, variable, source);
    }

    private (string? Key, string Variable, Expr Source) TwoVariables(ISymbol first, ISymbol second, Expr source, TemplateType keyType)
    {
        var (key, value) = (VariableName(first.Name), VariableName(second.Name));
        _bindings[first] = LocalPath(key, keyType) with { Normalized = true };
        _bindings[second] = LocalPath(value, source.Type.Element ?? TemplateType.Object);
        return (key, value, source);
    }

    private static ContextPath LocalPath(string name, TemplateType type) => new(PathRoot.Local, name, [], type);

    private static (string Key, string Value) EntryNames(ISymbol entry) => (entry.Name + "Key", entry.Name + "Value");

    /// <summary>Only in a file that C# itself enumerates in no order that one could rely on.</summary>
    private static bool IsUnordered(ITypeSymbol? type) => type is { Name: "Dictionary" or "HashSet" or "ConcurrentDictionary" };

    private static List<ISymbol?> LoopVariables(IOperation variable) => variable switch
    {
        IVariableDeclaratorOperation declarator => [declarator.Symbol],
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple.Elements.Select(LocalOf).ToList(),
        ITupleOperation tuple => tuple.Elements.Select(LocalOf).ToList(),
        _ => [],
    };

    private static ISymbol? LocalOf(IOperation element) => element switch
    {
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } => local,
        ILocalReferenceOperation { Local: var local } => local,
        _ => null,
    };

    /// <summary>A list or map to run over.</summary>
    private Expr? SourceOfLoop(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation is IInvocationOperation { TargetMethod: { Name: "Range", ContainingType.Name: "Enumerable" }, Arguments: [{ Value: var start }, { Value: var count }] })
        {
            var (first, number) = (Value(start), Value(count));
            return Counted(first, Sum(first, number), 1);
        }

        var source = IsStructural(operation) ? ValueOf(operation) : Value(operation);
        if (source.Equals(Broken)) return null;
        if (source.Type is { Kind: ValueKind.List, Nullable: false, Element: not null } or { Kind: ValueKind.Map, Nullable: false }) return source;
        Unsupported(operation, "A loop over this", source.Type is { Kind: ValueKind.List or ValueKind.Map, Nullable: true }
            ? "it may be missing, and C# throws then; write 'x ?? []', or test for null first"
            : "iterate a list or map");
        return null;
    }

    private void For(IForLoopOperation loop, Run run)
    {
        if (loop.Before is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var counter, Initializer.Value: var initial }] }] }]
            && loop.Condition is IBinaryOperation { LeftOperand: var left, RightOperand: var limit, OperatorKind: var comparison }
            && Unwrap(left) is ILocalReferenceOperation { Local: var compared } && SymbolEqualityComparer.Default.Equals(compared, counter)
            && StepOf(loop, counter) is { } step && Limit(comparison, step) is { } correction && !ChangesIn(loop.Body, counter, limit))
        {
            var (start, end) = (Value(initial), Value(limit));
            var name = VariableName(counter.Name);
            _bindings[counter] = LocalPath(name, TemplateType.Integer) with { Normalized = true };
            Loop(loop, null, name, Counted(start, correction == 0 ? end : Sum(end, Constant.Integer(correction)), step), run);
            return;
        }

        Unsupported(loop, "This 'for' loop", "count one int up or down by a constant to a limit that does not change: 'for (var i = 0; i < n; i++)'");
    }

    /// <summary>The constant that the counter moves by in each round; null for anything else.</summary>
    private static int? StepOf(IForLoopOperation loop, ILocalSymbol counter)
    {
        if (loop.AtLoopBottom is not [IExpressionStatementOperation { Operation: var move }]) return null;
        return move switch
        {
            IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var local }, Kind: var kind } when Same(local) => kind == OperationKind.Increment ? 1 : -1,
            ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, OperatorKind: BinaryOperatorKind.Add, Value.ConstantValue: { HasValue: true, Value: int by and > 0 } } when Same(local) => by,
            ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, OperatorKind: BinaryOperatorKind.Subtract, Value.ConstantValue: { HasValue: true, Value: int by and > 0 } } when Same(local) => -by,
            _ => null,
        };

        bool Same(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, counter);
    }

    private static int? Limit(BinaryOperatorKind comparison, int step) => (comparison, step > 0) switch
    {
        (BinaryOperatorKind.LessThan, true) or (BinaryOperatorKind.GreaterThan, false) => 0,
        (BinaryOperatorKind.LessThanOrEqual, true) => 1,
        (BinaryOperatorKind.GreaterThanOrEqual, false) => -1,
        _ => null,
    };

    /// <summary>Whether the body changes the counter, or a local that the limit reads.</summary>
    private static bool ChangesIn(IOperation body, ILocalSymbol counter, IOperation limit)
    {
        var read = new HashSet<ISymbol>(limit.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(static r => r.Local), SymbolEqualityComparer.Default) { counter };
        return body.Descendants().Any(d => d switch
        {
            IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => read.Contains(local),
            IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var local } } => read.Contains(local),
            IInvocationOperation { Instance: ILocalReferenceOperation { Local: var local }, TargetMethod.Name: "Add" or "AddRange" } => read.Contains(local),
            _ => false,
        });
    }

    /// <summary>Whole numbers from one up to, without, another.</summary>
    private static Call Counted(Expr start, Expr end, int step)
    {
        var numbers = new TemplateType(ValueKind.List, Element: TemplateType.Integer);
        return start is Constant { Value: 0L } && step == 1
            ? new Call("until", [Small(end)], numbers)
            : new Call("untilStep", [Small(start), Small(end), Constant.Integer(step)], numbers);
    }

    /// <summary><c>until</c> takes Go's <c>int</c>.</summary>
    private static Expr Small(Expr number) => number is Constant ? number : new Call("int", [number], TemplateType.Integer);

    private static Expr Sum(Expr left, Expr right) => (left, right) switch
    {
        (Constant { Value: long a }, Constant { Value: long b }) => Constant.Integer(a + b),
        (Constant { Value: 0L }, _) => right,
        _ => new Call("add", [left, right], TemplateType.Integer),
    };

    private void Loop(ILoopOperation loop, string? key, string variable, Expr source, Run run)
    {
        if (_exits.Leaves(loop.Body))
        {
            Flag(run, () => Plain(loop, key, variable, source, run));
            if (_method.Loops.Count > 0) run.Steps.Add(new ConditionalNode(Returned, JumpNode.Break, BlockNode.Empty));
        }
        else
        {
            Plain(loop, key, variable, source, run);
        }
    }

    private void Plain(ILoopOperation loop, string? key, string variable, Expr source, Run run)
    {
        _method.Loops.Add(loop);
        Node body = BlockNode.Empty;
        var changes = Branch(() => body = Lower(loop.Body is IBlockOperation block ? block.Operations : [loop.Body], isLoopBody: true));
        _method.Loops.RemoveAt(_method.Loops.Count - 1);
        foreach (var change in changes) Repeated(change.Key, change.Value, body, n => new LoopNode(key, variable, source, n), loop);
        body = WithoutContinue(body);
        if (!Conditions.IsNothing(body)) run.Steps.Add(new LoopNode(key, variable, source, body));
    }
}
