using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Whether an expression makes a part of a manifest rather than a value.</summary>
    private static bool IsStructural(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => !IsScalarObject(creation.Type),
        ICollectionExpressionOperation or IArrayCreationOperation => true,
        IConditionalOperation { WhenFalse: { } otherwise } choice => IsStructural(Unwrap(choice.WhenTrue)) || IsStructural(Unwrap(otherwise)),
        IInvocationOperation call => FunctionTable.Find(call.TargetMethod) is PieceRow or HelmRow { IsPiece: true },
        _ => false,
    };

    /// <summary>Lowers an expression to a piece of a manifest.</summary>
    private Node Piece(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation.ConstantValue is { HasValue: true, Value: null }) return AbsentNode.Instance;
        switch (operation)
        {
            case IObjectCreationOperation creation when !IsScalarObject(creation.Type):
                return Creation(creation);
            case ICollectionExpressionOperation collection:
                return Collection(collection);
            case IArrayCreationOperation { Initializer: { } elements }:
                return new SequenceNode(elements.ElementValues.Select(e => (Item)new ValueItem(Element(e))).ToEquatableArray());
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Conditions.Choose(Value(choice.Condition), Piece(choice.WhenTrue), Piece(otherwise));
            case ICoalesceOperation coalesce when IsStructural(Unwrap(coalesce.WhenNull)) || Unwrap(coalesce.WhenNull) is IThrowOperation:
                var present = Piece(coalesce.Value);
                return OrElse(present, Piece(coalesce.WhenNull), coalesce);
            case ISwitchExpressionOperation choice:
                return SwitchPiece(choice);
            case IThrowOperation { Exception: { } exception }:
                return Throw(exception);
            case IInvocationOperation call when FunctionTable.Find(call.TargetMethod) is PieceRow row:
                return row.Form(new PieceArguments(this, call));
            case IFieldReferenceOperation { Field: { IsStatic: true } foreign } when !context.IsHere(foreign) && Contracts.LibraryContracts.Of(foreign) is { Default: { } lent }:
                return Contracts.DataPieces.Of(lent);
            case IInvocationOperation call when FunctionTable.Find(call.TargetMethod) is HelmRow { IsPiece: true }:
                return PersistentSecret(call);
            case IFieldReferenceOperation { Field: { IsStatic: true } field } when InitializerOf(field) is { } initial && IsStructural(Unwrap(initial)):
                return Piece(initial);
            case ILocalReferenceOperation { Local: var local } when _bindings.TryGetValue(local, out var bound) && bound is Node node:
                return UsePiece(local, node, operation);
            case IConditionalAccessOperation access when FunctionTable.Find((access.WhenNotNull as IInvocationOperation)?.TargetMethod ?? (ISymbol)context.Type) is PieceRow row:
                _conditionalReceivers.Push(Value(access.Operation));
                try
                {
                    return row.Form(new PieceArguments(this, (IInvocationOperation)access.WhenNotNull));
                }
                finally
                {
                    _conditionalReceivers.Pop();
                }

            default:
                return OfValue(Value(operation));
        }
    }

    private static Node OfValue(Expr value) => value switch
    {
        HelperCall { Type.IsStructure: true } call => new IncludeNode(call),
        { Type.IsStructure: true } => new StructureNode(value),
        _ => new ScalarNode(value),
    };

    private static Node OrElse(Node present, Node otherwise, IOperation at) => present switch
    {
        StructureNode { Value: { Type.Nullable: true } value } => Conditions.Choose(Conditions.Negate(new IsNull(value)), new StructureNode(Known(value)), otherwise),
        ScalarNode { Value: { Type.Nullable: true } value } => Conditions.Choose(Conditions.Negate(new IsNull(value)), new ScalarNode(Known(value)), otherwise),
        NonEmptyNode { Value: StructureNode { Value: var value } } => Conditions.Choose(new HasContent(value), new StructureNode(Known(value)), otherwise),
        _ => present,
    };

    private Node SwitchPiece(ISwitchExpressionOperation choice)
    {
        var input = Value(choice.Value);
        Node? result = null;
        foreach (var arm in choice.Arms.Reverse())
        {
            var test = result is null && CoversBoth(choice) ? Constant.True : ArmTest(arm, input);
            var piece = Piece(arm.Value);
            if (result is null && test is not Constant { Value: true })
            {
                NoArm(choice);
                result = AbsentNode.Instance;
            }

            result = result is null ? piece : Conditions.Choose(test, piece, result);
        }

        return result ?? AbsentNode.Instance;
    }

    private Node Creation(IObjectCreationOperation creation)
    {
        var initializers = creation.Initializer?.Initializers ?? [];
        if (creation.Type is not { } type) return AbsentNode.Instance;
        if (ValueTypes.MapValueOf(type) is not null) return Map(creation, initializers);
        if (ValueTypes.ElementOf(type) is not null)
            return new SequenceNode(initializers.OfType<IInvocationOperation>().Select(add => (Item)new ValueItem(Element(add.Arguments[0].Value))).ToEquatableArray());
        if (creation.Arguments.Any(static a => a.ArgumentKind == ArgumentKind.Explicit))
            Unsupported(creation, "A constructor with arguments", "use an object initializer");
        return new MappingNode(Assignments(initializers).ToEquatableArray()) { Object = KubernetesObjects.Of(type) };
    }

    private IEnumerable<Entry> Assignments(IEnumerable<IOperation> initializers)
    {
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }:
                    yield return KeyedEntry.Of(JsonNames.Of(property), Piece(value)) with { Comment = Comments.Above(initializer.Syntax) };
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property } } member:
                    if (!HasDefault(property)) context.Problems.Add(TemplateRules.InitializerWithoutNew, member.Syntax.GetLocation(), property.Name);
                    else Unsupported(member, "An initializer without 'new'", "write " + property.Name + " = new() { … }");
                    break;
                default:
                    Unsupported(initializer, "This initializer", "assign properties");
                    break;
            }
        }
    }

    /// <summary>Whether a property holds an object from the start. Of assemblies without source it is not known: Kubernetes' types hold none.</summary>
    private static bool HasDefault(IPropertySymbol property) => property.DeclaringSyntaxReferences.Length > 0 && property.NullableAnnotation != NullableAnnotation.Annotated;

    private MappingNode Map(IObjectCreationOperation creation, IEnumerable<IOperation> initializers)
    {
        var entries = new List<Entry>();
        foreach (var argument in creation.Arguments.Where(static a => a.ArgumentKind == ArgumentKind.Explicit)) entries.Add(Spread(argument.Value));
        // A plain dictionary keeps a null under its key; the SDK's own maps leave such an entry out.
        var keepsNull = !Discovery.BlueprintDiscovery.IsSdk(creation.Type!.ContainingNamespace);
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair }:
                    entries.Add(new KeyedEntry(Value(pair[0].Value), Open(pair[1].Value), Comments.Above(initializer.Syntax)));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } whole }:
                    entries.Add(Spread(whole[0].Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer, Value: var value }:
                    entries.Add(new KeyedEntry(Value(indexer.Arguments[0].Value), Open(value), Comments.Above(initializer.Syntax)));
                    break;
                default:
                    Unsupported(initializer, "This initializer", "write { \"key\", value } or [\"key\"] = value");
                    break;
            }
        }

        return new MappingNode(entries.ToEquatableArray());

        Node Open(IOperation value)
        {
            var piece = Piece(value);
            return keepsNull ? Nulls.Keep(piece) : piece;
        }
    }

    private SpreadEntry Spread(IOperation operation) => new(Piece(operation));

    private SequenceNode Collection(ICollectionExpressionOperation collection)
    {
        var items = new List<Item>();
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread) Spread(items, spread.Operand);
            else items.Add(new ValueItem(Element(element), Comments.Above(element.Syntax)));
        }

        return new SequenceNode(items.ToEquatableArray());
    }

    /// <summary>An item of a list: null stays, as an item of its own.</summary>
    private Node Element(IOperation operation) => Nulls.Keep(Piece(operation));

    private void Spread(List<Item> items, IOperation spread)
    {
        var operand = Unwrap(spread);
        if (operand is IInvocationOperation { TargetMethod: { Name: "Select", ContainingType.Name: "Enumerable" } } select && Loop(select) is { } loop)
        {
            items.Add(loop);
            return;
        }

        var piece = Piece(operand);
        // A spread of nothing is nothing: '?? []' needs no test of its own.
        if (piece is ConditionalNode { Test: IsNull, Then: SequenceNode { Items.Count: 0 }, Else: StructureNode whole }) piece = whole;
        if (piece is StructureNode { Value: { Type.Nullable: true } value } && !value.Equals(Broken))
            context.Problems.Add(TemplateRules.NullableSpread, spread.Syntax.GetLocation(), SourceOf(spread));
        if (piece is SequenceNode sequence) items.AddRange(sequence.Items);
        else items.Add(new SpreadItem(piece));
    }

    /// <summary><c>source.Select(x => …)</c> as a loop over the source.</summary>
    private LoopItem? Loop(IInvocationOperation select)
    {
        var source = Unwrap(select.Arguments[0].Value);
        if (Lambda(select) is not { } lambda) return null;
        var list = Value(source);
        if (list.Type is not { Kind: ValueKind.List, Nullable: false, Element: { } element })
        {
            if (!list.Equals(Broken)) Unsupported(source, "A loop over this", "iterate a list of the values record that is not nullable");
            return null;
        }

        var parameter = lambda.Symbol.Parameters[0];
        var item = new ContextPath(PathRoot.Local, parameter.Name, [], element);
        _bindings[parameter] = item;
        return new LoopItem(parameter.Name, list, [new ValueItem(Nulls.Keep(Body(lambda.Body)))]);
    }

    private static IAnonymousFunctionOperation? Lambda(IInvocationOperation call) =>
        call.Arguments.Length == 2 && Unwrap(call.Arguments[1].Value) is IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda ? lambda : null;

    private sealed class PieceArguments(BodyLowering lowering, IInvocationOperation call) : IPieceArguments
    {
        private readonly IOperation[] _arguments = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(static a => a.Value).ToArray();

        public Expr Value(int index) => lowering.Value(At(index));

        public Node Piece(int index) => lowering.Piece(At(index));

        private IOperation At(int index) => call.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            ? _arguments[index]
            : index == 0 ? call.Instance : _arguments[index - 1];
    }
}
