using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>A place of a manifest with the piece that stands there, looked into when somebody asks.</summary>
internal sealed class Slot(Node node, Variables variables, ManifestChart chart)
{
    public Origin Origin => node.Origin;

    /// <summary>What may stand here.</summary>
    public IReadOnlyList<Shape> Shapes => field ??= chart.Resolver.Resolve(node, variables);

    /// <summary>What stands here with the default values; null when it is left out.</summary>
    public DataValue? Default => chart.Evaluator.Of(node, variables.Values);

    /// <summary>Whether nothing can stand here.</summary>
    public bool IsAbsent => Shapes.All(static s => s is AbsentShape);

    public IEnumerable<Fields> Mappings => Shapes.OfType<Fields>();

    public IEnumerable<Items> Lists => Shapes.OfType<Items>();

    public IEnumerable<Scalar> Scalars => Shapes.OfType<Scalar>();
}
