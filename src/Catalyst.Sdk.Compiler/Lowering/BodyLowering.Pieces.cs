using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
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
        IWithOperation with => IsStructural(Unwrap(with.Operand)),
        _ => false,
    };

    /// <summary>Lowers an expression to a piece of a manifest, of the line that the expression begins in.</summary>
    private Node Piece(IOperation operation)
    {
        operation = Unwrap(operation);
        var outer = _at;
        _at = _origins.Of(operation.Syntax);
        try
        {
            return PieceOf(operation).From(_at);
        }
        finally
        {
            _at = outer;
        }
    }

    private Node PieceOf(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: null }) return AbsentNode.Instance;
        switch (operation)
        {
            case IObjectCreationOperation creation when !IsScalarObject(creation.Type):
                return Creation(creation);
            case IWithOperation with when IsWithOfPiece(with):
                return WithPiece(with);
            case ICollectionExpressionOperation collection:
                return Collection(collection);
            case IArrayCreationOperation { Initializer: { } elements }:
                return new SequenceNode(elements.ElementValues.Select(e => (Item)new ValueItem(Element(e))).ToEquatableArray());
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                if (Shortened(choice) is { } shortened) return OfValue(shortened);
                return Conditions.Choose(Value(choice.Condition), Own(() => Piece(choice.WhenTrue)), Own(() => Piece(otherwise)));
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
                return Computed(operation) switch
                {
                    WhenPresent call => Conditions.Choose(NotNull(call.Receiver), OfValue(call.Result), AbsentNode.Instance),
                    Ternary t when t.Type.Nullable && t.WhenTrue is not Constant { Value: null } && t.WhenFalse is not Constant { Value: null } => OfValue(t),
                    Refused or TextOrder or VersionText or Composite => OfValue(Value(operation)),
                    var value => OfValue(value),
                };
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
        StructureNode { Value: { Type.Nullable: true } value } => Conditions.Choose(Conditions.Negate(Conditions.IsNull(value)), new StructureNode(Known(value)), otherwise),
        ScalarNode { Value: { Type.Nullable: true } value } => Conditions.Choose(Conditions.Negate(Conditions.IsNull(value)), new ScalarNode(Known(value)), otherwise),
        NonEmptyNode { Value: StructureNode { Value: var value } } => Conditions.Choose(Conditions.HasContent(value), new StructureNode(Known(value)), otherwise),
        _ => present,
    };

    private Node SwitchPiece(ISwitchExpressionOperation choice)
    {
        var input = Named(Computed(choice.Value), choice);
        if (input.Equals(Broken)) return AbsentNode.Instance;
        var arms = new List<(Expr Test, Node Piece)>();
        for (var i = 0; i < choice.Arms.Length; i++)
        {
            var arm = choice.Arms[i];
            var isLast = i == choice.Arms.Length - 1;
            // Also for an arm that is left over: its pattern may name what it takes.
            var test = ArmTest(arm, input);
            if (isLast && CoversAll(choice)) test = Constant.True;
            arms.Add((test, Own(() => Piece(arm.Value).From(default, Comments.Above(arm.Syntax)))));
            if (isLast && test is not Constant { Value: true }) NoArm(choice);
        }

        Node result = AbsentNode.Instance;
        for (var i = arms.Count - 1; i >= 0; i--) result = Conditions.Choose(arms[i].Test, arms[i].Piece, result).From(_origins.Of(choice.Arms[i].Syntax));
        return result;
    }

    private Node Creation(IObjectCreationOperation creation)
    {
        var initializers = creation.Initializer?.Initializers ?? [];
        if (creation.Type is not { } type) return AbsentNode.Instance;
        if (ValueTypes.MapValueOf(type) is not null) return Map(creation, initializers);
        if (ValueTypes.ElementOf(type) is not null)
            return new SequenceNode(initializers.OfType<IInvocationOperation>().Select(add => (Item)new ValueItem(Element(add.Arguments[0].Value))).ToEquatableArray());
        // What .NET's own objects hold no initializer tells.
        if (IsOfNet(type) && !type.Name.StartsWith("Json", System.StringComparison.Ordinal))
        {
            Unsupported(creation, "An object of type '" + type.Name + "'", "make a Kubernetes object, a record of your own, a list or a map");
            return AbsentNode.Instance;
        }

        if (creation.Arguments.Any(static a => a.ArgumentKind == ArgumentKind.Explicit))
            Unsupported(creation, "A constructor with arguments", "use an object initializer");
        var entries = Assignments(initializers).ToList();
        return new MappingNode([.. entries, .. Unsaid((INamedTypeSymbol)type, entries)]) { Object = KubernetesObjects.Of(type) };
    }

    /// <summary>What a record of the author's holds where the initializer says nothing: its members' defaults.</summary>
    private IEnumerable<Entry> Unsaid(INamedTypeSymbol type, List<Entry> said)
    {
        if (!ValuesOf.IsAuthorRecord(type)) yield break;
        var isObject = KubernetesObjects.Of(type) is not null;
        foreach (var property in ValuesOf.Properties(type))
        {
            var name = JsonNames.Of(property);
            // The head of an object is written from its attribute.
            if (isObject && name is ("apiVersion" or "kind") || said.Any(e => e is KeyedEntry { Key: Constant { Value: string key } } && key == name)) continue;
            if (Defaults.DefaultOf(property)?.ToData() is { } value) yield return KeyedEntry.Of(name, Contracts.DataPieces.Of(value));
        }
    }

    private ConstantEvaluator Defaults => field ??= new ConstantEvaluator(context.Models, context.Problems, ValuesRules.DefaultNotConstant, context.Type, context.CancellationToken);

    private static bool IsOfNet(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None || type.ContainingNamespace is { } ns && (ns.ToDisplayString() is var name) && (name == "System" || name.StartsWith("System.", System.StringComparison.Ordinal));

    private IEnumerable<Entry> Assignments(IEnumerable<IOperation> initializers)
    {
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }:
                    yield return Keyed(Constant.Text(JsonNames.Of(property)), Piece(value), initializer);
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
                    entries.Add(Keyed(Value(pair[0].Value), Open(pair[1].Value), initializer));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } whole }:
                    entries.Add(Spread(whole[0].Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var index] }, Value: var value }:
                    entries.Add(Keyed(Value(index.Value), Open(value), initializer));
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

    /// <summary>An entry with the comment above it, of the line of what says it.</summary>
    private KeyedEntry Keyed(Expr key, Node value, IOperation at) => new(key, value, Comments.Above(at.Syntax)) { Origin = _origins.Of(at.Syntax) };

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
        if (operand is IInvocationOperation query && IsQuery(query.TargetMethod) && SpreadQuery(items, query)) return;

        var piece = Piece(operand);
        // A spread of nothing is nothing: '?? []' needs no test of its own.
        if (piece is ConditionalNode { Test: IsNull, Then: SequenceNode { Items.Count: 0 }, Else: StructureNode whole }) piece = whole;
        if (piece is StructureNode { Value: { Type.Nullable: true } value } && !value.Equals(Broken))
            context.Problems.Add(TemplateRules.NullableSpread, spread.Syntax.GetLocation(), SourceOf(spread));
        if (piece is SequenceNode sequence) items.AddRange(sequence.Items);
        else items.Add(new SpreadItem(piece));
    }

    /// <summary>A query whose items stand one by one in a list: its last Select is a loop over what comes before.</summary>
    private bool SpreadQuery(List<Item> items, IInvocationOperation query)
    {
        switch (query.TargetMethod.Name)
        {
            case "ToList" or "ToArray" when Source(query) is IInvocationOperation inner && IsQuery(inner.TargetMethod):
                return SpreadQuery(items, inner);
            case "Concat":
                SpreadPart(items, Source(query));
                SpreadPart(items, Argument(query, 1));
                return true;
            case "Append":
                SpreadPart(items, Source(query));
                items.Add(new ValueItem(Element(Argument(query, 1))));
                return true;
            case "Prepend":
                items.Add(new ValueItem(Element(Argument(query, 1))));
                SpreadPart(items, Source(query));
                return true;
            case "Select" when Lambda(query) is { } lambda:
                if (Loop(query, lambda) is { } loop) items.Add(loop);
                return true;
            default:
                return false;
        }
    }

    private void SpreadPart(List<Item> items, IOperation part)
    {
        if (part is IInvocationOperation query && IsQuery(query.TargetMethod) && SpreadQuery(items, query)) return;
        var piece = Piece(part);
        if (piece is SequenceNode sequence) items.AddRange(sequence.Items);
        else items.Add(new SpreadItem(piece));
    }

    /// <summary><c>source.Select(x => …)</c> as a loop over the source.</summary>
    private LoopItem? Loop(IInvocationOperation select, IAnonymousFunctionOperation lambda)
    {
        var source = Source(select);
        var list = ListOf(source);
        if (list.Equals(Broken)) return null;
        var parameter = lambda.Symbol.Parameters[0];
        string? key = null;
        var variable = parameter.Name == "_" ? "item" : parameter.Name;
        if (list.Type is { Kind: ValueKind.Map, Nullable: false, Element: { } value })
        {
            (key, variable) = (parameter.Name + "Key", parameter.Name + "Value");
            _bindings[parameter] = new Composite(["Key", "Value"], [Variable(key, TemplateType.String), new ContextPath(PathRoot.Local, variable, [], value)]);
        }
        else if (list.Type is { Kind: ValueKind.List, Nullable: false, Element: { } element })
        {
            _bindings[parameter] = new ContextPath(PathRoot.Local, variable, [], element);
            if (lambda.Symbol.Parameters.Length == 2)
            {
                key = lambda.Symbol.Parameters[1].Name == "_" ? null : lambda.Symbol.Parameters[1].Name;
                _bindings[lambda.Symbol.Parameters[1]] = Variable(key ?? "i", TemplateType.Integer with { Limits = new Limits(0, int.MaxValue) });
            }
        }
        else
        {
            Unsupported(source, "A loop over this", "iterate a list of the values record that is not nullable");
            return null;
        }

        return new LoopItem(variable, list, [new ValueItem(Nulls.Keep(Own(() => Body(lambda.Body))))], key) { Origin = _origins.Of(select.Syntax) };
    }

    private static IAnonymousFunctionOperation? Lambda(IInvocationOperation call) =>
        call.Arguments.Length == 2 && Unwrap(call.Arguments[1].Value) is IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 or 2 } lambda ? lambda : null;

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
