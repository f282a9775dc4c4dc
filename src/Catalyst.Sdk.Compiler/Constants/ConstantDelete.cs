using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary><c>HelmValue.Delete</c>: unlike C#'s null, which leaves a key out, it is written as null.</summary>
internal sealed class ConstantDelete(Location at) : ConstantNode(at)
{
    public override DataValue? ToData() => DataNull.Instance;
}
