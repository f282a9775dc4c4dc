using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

// Templates that reach other templates.
internal sealed partial class BodyLowering
{
    /// <summary>A define that the chart brings along, as text or as what its YAML says.</summary>
    private Expr Include(IInvocationOperation call)
    {
        var name = ArgumentOf(call, "name")!;
        if (name.ConstantValue is not { HasValue: true, Value: string { Length: > 0 } text })
        {
            if (IsError(name)) context.Incomplete = true;
            else context.Problems.Add(ClusterRules.NeedsConstant, name.Syntax.GetLocation(), "The name of a define", "a text");
            return Broken;
        }

        var data = ArgumentOf(call, "argument") is { } argument ? Value(argument) : WholeContext;
        var included = new Call("include", [Constant.Text(text), data], TemplateType.String);
        if (call.TargetMethod.TypeArguments is not [var type] || type.SpecialType == SpecialType.System_String) return included;
        if (ValueTypes.Of(type) is not { IsStructure: true } structure) return Unsupported(call, "An include of type " + type.Name, "use string, a map, a list or a Kubernetes type");
        return new Call(structure.Kind == ValueKind.List ? "fromYamlArray" : "fromYaml", [included], structure.NotNull);
    }

    /// <summary>The usual annotation: the hash of another template's text.</summary>
    private Expr Checksum(IInvocationOperation call)
    {
        if (TargetOf(call) is not { } target || !TemplateDiscovery.IsTemplate(target))
        {
            if (call.Descendants().Any(IsError)) context.Incomplete = true;
            else context.Problems.Add(ClusterRules.ChecksumTarget, call.Syntax.GetLocation());
            return Broken;
        }

        var file = TemplateDiscovery.FileName(target);
        context.Checksums.Add(new ChecksumUse(file, target.Name, call.Syntax.GetLocation()));
        var path = new Call("print", [ContextPath.Chart("Template", "BasePath", TemplateType.String), Constant.Text("/" + file)], TemplateType.String);
        return new Call("sha256sum", [new Call("include", [path, WholeContext], TemplateType.String)], TemplateType.String);
    }

    private ISymbol? TargetOf(IInvocationOperation call)
    {
        var template = Unwrap(ArgumentOf(call, "template")!);
        if (template is IDelegateCreationOperation { Target: IMethodReferenceOperation { Instance: IInstanceReferenceOperation } group }) return context.MostDerived(group.Method);
        if (template is not IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } returned }, ..] }) return null;
        return Unwrap(returned) switch
        {
            IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } property => context.MostDerived(property.Property),
            IInvocationOperation { Instance: IInstanceReferenceOperation, Arguments.Length: 0 } method => context.MostDerived(method.TargetMethod),
            _ => null,
        };
    }
}
