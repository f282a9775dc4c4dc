using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks><c>record with { … }</c>: of an object that the template makes, the object with other entries; of a record of the values,
/// a copy of its map without the keys that change (<c>omit</c> copies), in which these are set.</remarks>
internal sealed partial class BodyLowering
{
    /// <summary>Whether what is copied is an object that the template itself makes.</summary>
    private bool IsWithOfPiece(IWithOperation with) =>
        Unwrap(with.Operand) is var operand && (IsStructural(operand) || operand is ILocalReferenceOperation { Local: var local } && _bindings.TryGetValue(local, out var bound) && bound is Node);

    private Node WithPiece(IWithOperation with)
    {
        var piece = Piece(with.Operand);
        foreach (var (name, value) in Changes(with))
        {
            // C# makes the whole object first: an entry that goes must be one that cannot stop the render.
            if (piece is not MappingNode mapping || Pieces.WithEntry(mapping, KeyedEntry.Of(name, Piece(value.Value)) with { Comment = Comments.Above(value.Syntax) }) is not { } changed
                || mapping.Entries.OfType<KeyedEntry>().Any(e => e.Key is Constant { Value: string key } && key == name && (Pieces.AsValue(e.Value, TemplateType.Object) is not { } gone || Failure.Possible(gone, context.MayFail))))
            {
                Unsupported(with, "A 'with' of this object", "make it in a helper with the changing parts as parameters");
                return AbsentNode.Instance;
            }

            piece = changed;
        }

        return piece;
    }

    private Expr With(IWithOperation with)
    {
        var source = ValueOf(with.Operand);
        if (source.Equals(Broken)) return Broken;
        if (source.Type.Nullable) return Unsupported(with.Operand, "A 'with' of a value that may be null", "give it a fallback with '??', or test it before");
        var changes = Changes(with).ToList();
        var omitted = changes.Select(static c => (Expr)Constant.Text(c.Name)).ToList();
        var missing = Nullable(with, changes);
        if (source is ContextPath path) omitted.AddRange(missing.Select(m => OmittedNull(path, m)));
        else if (missing.Count > 0) return Unsupported(with.Operand, "A 'with' of this record", "name it in a local before");
        var copy = new Call("omit", [source, .. omitted], source.Type);
        foreach (var (name, assignment) in changes)
        {
            var value = Piece(assignment.Value);
            if (value is AbsentNode) continue;
            if (Presence.OfKey(value) is not Constant { Value: true } || Pieces.AsValue(value, TemplateType.Object) is not { } whole)
                return Unsupported(assignment.Value, "A value that may be null in a 'with'", "give it a fallback with '??', or choose between two records");
            copy = new Call("set", [copy, Constant.Text(name), whole], source.Type);
        }

        return copy;
    }

    /// <summary>Members that may be null and stay as they are: a copy in C# does not know any more whether the values say null or nothing.</summary>
    private static List<(string Name, TemplateType Type)> Nullable(IWithOperation with, List<(string Name, ISimpleAssignmentOperation Assignment)> changes) =>
        with.Type is not Microsoft.CodeAnalysis.INamedTypeSymbol record ? []
            : [.. ValuesOf.Properties(record).Select(static p => (Name: JsonNames.Of(p), Type: ValueTypes.OfMember(p)!)).Where(p => p.Type is { Nullable: true } && changes.TrueForAll(c => c.Name != p.Name))];

    /// <summary>The key of a null; the empty one, which no record has, otherwise.</summary>
    private static Ternary OmittedNull(ContextPath record, (string Name, TemplateType Type) member) =>
        new(Conditions.IsNull(record with { Steps = [.. record.Steps, new PathStep(member.Name, true)], Type = member.Type, Normalized = false }), Constant.Text(member.Name), Constant.Text(""), TemplateType.String);

    private static IEnumerable<(string Name, ISimpleAssignmentOperation Assignment)> Changes(IWithOperation with) =>
        with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>().Where(static a => a.Target is IPropertyReferenceOperation)
            .Select(static a => (JsonNames.Of(((IPropertyReferenceOperation)a.Target).Property), a));
}
