using System;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>One row of the one table: a C# member that templates may use, and its Helm form.</summary>
/// <param name="Symbol">The documentation id of the exact overload (of its original definition).</param>
internal abstract record FunctionRow(string Symbol);

/// <summary>A member that gives a value.</summary>
/// <param name="Form">The Helm form; an instance member's receiver is the first argument, the others follow in the order of the parameters.</param>
internal sealed record ValueRow(string Symbol, Func<EquatableArray<Expr>, Expr> Form) : FunctionRow(Symbol);

/// <summary>A member that gives a piece of a manifest.</summary>
internal sealed record PieceRow(string Symbol, Func<IPieceArguments, Node> Form) : FunctionRow(Symbol);

/// <summary>A member whose text is part of a path of the chart's context: <c>.Release.Name</c>.</summary>
internal sealed record ContextRow(string Symbol, string Object, string Member, TemplateType Type) : FunctionRow(Symbol);

/// <summary>A member that every Blueprint has as a helper of its chart.</summary>
internal sealed record HelperRow(string Symbol, string Helper) : FunctionRow(Symbol);

/// <summary>The arguments of a <see cref="PieceRow"/>, lowered on demand as a value or as a piece.</summary>
internal interface IPieceArguments
{
    Expr Value(int index);

    Node Piece(int index);
}
