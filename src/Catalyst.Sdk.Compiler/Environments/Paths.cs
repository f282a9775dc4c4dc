using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>Reads what an initializer holds under a path.</summary>
internal static class Paths
{
    public static ConstantNode? At(ConstantMap map, string path)
    {
        ConstantNode? node = map;
        foreach (var key in path.Split('.')) node = (node as ConstantMap)?[key];
        return node;
    }

    public static ConstantScalar? Scalar(ConstantMap map, string path) => At(map, path) is ConstantScalar { Value: DataString } text ? text : null;

    public static string? Text(ConstantMap map, string path) => Scalar(map, path) is { Value: DataString text } ? text.Value : null;

    /// <summary>The texts of a list; null when the list is absent or holds something that is not known.</summary>
    public static IReadOnlyList<ConstantScalar>? Texts(ConstantMap map, string path) =>
        At(map, path) is ConstantList list && list.Items.All(static i => i is ConstantScalar { Value: DataString }) ? [.. list.Items.OfType<ConstantScalar>()] : null;

    public static string Of(ConstantScalar text) => ((DataString)text.Value).Value;
}
