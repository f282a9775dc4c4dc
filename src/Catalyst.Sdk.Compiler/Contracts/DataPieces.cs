using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Data that is known while compiling, as pieces of a manifest.</summary>
internal static class DataPieces
{
    public static Node Of(DataValue value) => value switch
    {
        DataMap map => new MappingNode(map.Entries.Select(static e => (Entry)KeyedEntry.Of(e.Key, Of(e.Value))).ToEquatableArray()),
        DataList list => new SequenceNode(list.Items.Select(static i => (Item)new ValueItem(Of(i))).ToEquatableArray()),
        DataNull => AbsentNode.Instance,
        _ => new ScalarNode(Scalar(value)!),
    };

    /// <summary>The value as an expression; null for lists and maps.</summary>
    public static Expr? Scalar(DataValue value) => value switch
    {
        DataString text => Constant.Text(text.Value),
        DataBool flag => flag.Value ? Constant.True : Constant.False,
        DataInteger integer => Constant.Integer(integer.Value),
        DataNumber number => new Constant(number.Value, TemplateType.Number),
        DataNull => new Constant(null, TemplateType.String.OrNull),
        _ => null,
    };
}
