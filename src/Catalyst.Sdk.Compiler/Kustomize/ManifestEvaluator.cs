using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>Runs the bodies of a Kustomize Blueprint while compiling: it has no values, so each of them has one result per overlay.</summary>
/// <remarks>Expressions are in <c>ManifestEvaluator.Values.cs</c>, objects and lists in <c>.Objects.cs</c>, calls in <c>.Calls.cs</c>, patterns in
/// <c>.Patterns.cs</c>. What cannot be known is a problem at the exact expression, and <see cref="Unknown"/> from there on, so that one body shows
/// all of its problems at once.</remarks>
/// <param name="overlay">The overlay; null for the base.</param>
/// <param name="overlays">All overlays of the Blueprint.</param>
internal sealed partial class ManifestEvaluator(ClassContext context, string? overlay, IReadOnlyList<string> overlays)
{
    private const int MostSteps = 1_000_000, DeepestCall = 100;
    private const string Advice = "use constants, static readonly fields, initializers, collection expressions, LINQ, Overlay and Substitution";

    private Frame _frame = new(null);
    private int _steps, _depth;

    /// <summary>The documents of a template; null when something in it is not known.</summary>
    public IReadOnlyList<DataMap>? Documents(ISymbol template)
    {
        if (Bodies.Of(template, context) is not { } body)
        {
            NotKnown(template.Locations.FirstOrDefault(), "'" + template.Name + "'", "declare it in this project, with a body");
            return null;
        }

        var documents = new List<DataMap>();
        var result = Run(body, new Frame(null));
        foreach (var item in result is DataList list ? list.Items : [result])
        {
            if (item is DataNull) continue;
            if (item is not Made made || Plain(made) is not DataMap document) return null;
            documents.Add(Headed(document, made.Type));
        }

        return documents;
    }

    /// <summary>The document with what its type says first.</summary>
    private static DataMap Headed(DataMap document, ITypeSymbol type)
    {
        document = new DataMap(document.Entries.Select(static e => e is { Key: "metadata", Value: DataMap metadata } ? e with { Value = WithoutEmpty(metadata) } : e).ToEquatableArray());
        if (ValueTypes.EntityAttribute(type) is not { } entity) return document;
        string Of(string name) => entity.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string ?? "";
        var group = Of("Group");
        return new DataMap(
        [
            new DataEntry("apiVersion", new DataString(group.Length == 0 ? Of("ApiVersion") : group + "/" + Of("ApiVersion"))),
            new DataEntry("kind", new DataString(Of("Kind"))),
            .. document.Entries.Where(static e => e.Key is not ("apiVersion" or "kind")),
        ]);
    }

    // Kustomize leaves empty annotations out, and so does the native run.
    private static DataMap WithoutEmpty(DataMap metadata) =>
        new(metadata.Entries.Where(static e => e is not { Key: "annotations", Value: DataMap { Entries.Count: 0 } }).ToEquatableArray());

    /// <summary>The result of a body in a frame of its own; what it yields where it yields.</summary>
    private DataValue Run(IBlockOperation body, Frame frame)
    {
        var outer = _frame;
        _frame = frame;
        try
        {
            if (++_depth > DeepestCall) return NotKnown(body.Syntax.GetLocation(), "This call", "it goes deeper than " + DeepestCall + " calls");
            var result = Statements(body.Operations);
            return frame.Yielded is { } yielded ? result is Unknown ? result : new DataList(yielded.ToEquatableArray()) : result ?? DataNull.Instance;
        }
        finally
        {
            _depth--;
            _frame = outer;
        }
    }

    /// <summary>What the statements return; null when they come to their end without a return.</summary>
    private DataValue? Statements(ImmutableArray<IOperation> statements)
    {
        foreach (var statement in statements)
            if (Statement(statement) is { } result) return result;
        return null;
    }

    private DataValue? Statement(IOperation statement)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        switch (statement)
        {
            case IReturnOperation { Kind: OperationKind.Return } end:
                return end.ReturnedValue is null ? DataNull.Instance : Value(end.ReturnedValue);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } item }:
                _frame.Yield(Value(item));
                return null;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                _frame.Yield();
                return DataNull.Instance;
            case IBlockOperation block:
                return Statements(block.Operations);
            case IConditionalOperation branch:
                return Truth(branch.Condition) switch
                {
                    true => Statement(branch.WhenTrue),
                    false => branch.WhenFalse is null ? null : Statement(branch.WhenFalse),
                    null => Unknown.Instance,
                };
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations)
                    foreach (var declarator in declaration.Declarators)
                        if ((declarator.Initializer ?? declaration.Initializer)?.Value is { } initial) _frame[declarator.Symbol] = Value(initial);
                return null;
            case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value } }:
                _frame[local] = Value(value);
                return null;
            case IForEachLoopOperation loop:
                return ForEach(loop);
            case IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }:
                return NotKnown(statement.Syntax.GetLocation(), "A manifest that throws", "there is no render that could fail; leave the case out");
            case ILocalFunctionOperation or IEmptyOperation:
                return null;
            default:
                return NotKnown(statement, "use 'if', 'foreach', 'var', 'return', 'yield return', or LINQ");
        }
    }

    private DataValue? ForEach(IForEachLoopOperation loop)
    {
        if (loop.Locals is not [var variable] || loop.IsAsynchronous) return NotKnown(loop, "iterate with one plain variable");
        if (Value(loop.Collection) is not DataList list) return Unknown.Instance;
        foreach (var item in list.Items)
        {
            _frame[variable] = item;
            if (Statement(loop.Body) is { } result) return result;
        }

        return null;
    }

    private Unknown NotKnown(IOperation operation, string advice = Advice)
    {
        // The compiler reports half-typed code itself.
        if (operation.Kind == OperationKind.Invalid || operation.Type is IErrorTypeSymbol || operation.Syntax.ContainsDiagnostics
            || operation.Descendants().Any(static o => o.Kind == OperationKind.Invalid))
        {
            context.Incomplete = true;
            return Unknown.Instance;
        }

        var text = operation.Syntax.ToString();
        var end = text.IndexOfAny(['\r', '\n']);
        if (end >= 0) text = text.Substring(0, end).TrimEnd() + " …";
        return NotKnown(operation.Syntax.GetLocation(), "'" + (text.Length > 60 ? text.Substring(0, 60) + "…" : text) + "'", advice);
    }

    private Unknown NotKnown(Location? at, string what, string advice)
    {
        context.Problems.Add(KustomizeRules.NotKnown, at, what, advice);
        return Unknown.Instance;
    }

    private static bool IsSdk(ISymbol symbol) => BlueprintDiscovery.IsSdk(symbol.ContainingType?.ContainingNamespace);

    /// <summary>What is reported already.</summary>
    private sealed record Unknown : DataValue
    {
        public static readonly Unknown Instance = new();
    }

    /// <summary>An object: its type, and its properties by their JSON names.</summary>
    private sealed record Made(ITypeSymbol Type, EquatableArray<DataEntry> Entries) : DataValue
    {
        public bool Equals(Made? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }

    /// <summary>What one call knows.</summary>
    private sealed class Frame(DataValue? self)
    {
        private readonly Dictionary<ISymbol, DataValue> _locals = new(SymbolEqualityComparer.Default);

        public DataValue? Self => self;

        public List<DataValue>? Yielded { get; private set; }

        public DataValue? this[ISymbol local]
        {
            get => _locals.TryGetValue(local, out var value) ? value : null;
            set => _locals[local] = value!;
        }

        public void Yield(params DataValue[] items) => (Yielded ??= []).AddRange(items);
    }
}
