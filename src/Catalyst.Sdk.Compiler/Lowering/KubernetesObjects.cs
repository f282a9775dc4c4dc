using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What an object of a C# type says that it is.</summary>
internal static class KubernetesObjects
{
    public static ObjectType? Of(ITypeSymbol type)
    {
        if (ValueTypes.EntityAttribute(type) is not { } entity) return null;
        string Named(string name) => entity.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string ?? "";
        var group = Named("Group");
        return new ObjectType(group.Length == 0 ? Named("ApiVersion") : group + "/" + Named("ApiVersion"), Named("Kind"));
    }
}
