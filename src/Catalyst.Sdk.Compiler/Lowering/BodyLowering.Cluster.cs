using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

// What depends on the cluster, or is new at every render.
internal sealed partial class BodyLowering
{
    private static readonly ContextPath
        ReleaseNamespace = ContextPath.Chart("Release", "Namespace", TemplateType.String),
        WholeContext = new(PathRoot.Chart, "", [], TemplateType.Object),
        ClusterVersion = new(PathRoot.Chart, "", [new PathStep("Capabilities", false), new PathStep("KubeVersion", false), new PathStep("Version", false)], TemplateType.String);

    private Expr HelmValue(HelmMember member, IInvocationOperation call) => member switch
    {
        HelmMember.Lookup => Lookup(call, Value(ArgumentOf(call, "name")!)),
        HelmMember.LookupAll => LookupAll(call),
        HelmMember.RandomText => Random(call),
        HelmMember.SelfSigned => SelfSigned(call),
        HelmMember.Checksum => Checksum(call),
        HelmMember.Include => Include(call),
        HelmMember.Tpl => new Call("tpl", [OrEmpty(Value(ArgumentOf(call, "template")!)), WholeContext], TemplateType.String),
        HelmMember.AtLeast => AtLeast(call),
        HelmMember.Duration => Duration(call),
        _ => UnknownMember(call.TargetMethod, call),
    };

    private static IOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    private static Expr OrEmpty(Expr text) => text.Type.Nullable ? new Call("default", [Constant.Text(""), text], TemplateType.String) : text;

    private Expr Lookup(IInvocationOperation call, Expr name)
    {
        var type = call.TargetMethod.TypeArguments[0];
        if (ClusterKinds.Of(type) is not { } kind)
        {
            if (type.TypeKind == TypeKind.Error) context.Incomplete = true;
            else context.Problems.Add(ClusterRules.NotAnObject, call.Syntax.GetLocation(), type.Name);
            return Broken;
        }

        var found = ValueTypes.Of(type)!.OrNull with { EmptyIsNull = true };
        return new Call("lookup", [Constant.Text(kind.ApiVersion), Constant.Text(kind.Kind), kind.IsClusterScoped ? Constant.Text("") : NamespaceOf(call), name], found);
    }

    private Expr NamespaceOf(IInvocationOperation call)
    {
        if (ArgumentOf(call, "namespaceName") is not { } given || given.ConstantValue is { HasValue: true, Value: null }) return ReleaseNamespace;
        var value = Value(given);
        return value.Type.Nullable ? new Ternary(Conditions.IsNull(value), ReleaseNamespace, Known(value), TemplateType.String) : value;
    }

    /// <summary>The objects of a kind; without a cluster there is no list at all.</summary>
    private Expr LookupAll(IInvocationOperation call)
    {
        var list = Lookup(call, Constant.Text(""));
        if (list.Equals(Broken)) return Broken;
        var element = ValueTypes.Of(call.TargetMethod.TypeArguments[0])!.NotNull;
        var type = new TemplateType(ValueKind.List, Element: element);
        return new Call("default", [new Call("list", [], type), Steps.Down(list, new PathStep("items", true), type.OrNull)], type);
    }

    private Call Random(IInvocationOperation call)
    {
        if (!StandsInForLookedUp(call)) context.Problems.Add(ClusterRules.NewAtEveryRender, call.Syntax.GetLocation(), "RandomText", "Key.Random");
        return RandomOf(Value(ArgumentOf(call, "length")!));
    }

    /// <summary>What is made only where the cluster has nothing yet stays from then on.</summary>
    private static bool StandsInForLookedUp(IInvocationOperation call)
    {
        var at = (IOperation)call;
        while (at.Parent is IConversionOperation or IParenthesizedOperation) at = at.Parent;
        var subject = at.Parent switch
        {
            ICoalesceOperation coalesce when coalesce.WhenNull == at => coalesce.Value,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Or", ContainingType.Name: "ValueExtensions" } } or } => ArgumentOf(or, "value"),
            _ => null,
        };
        return subject is not null && subject.DescendantsAndSelf().Any(static o => o is IInvocationOperation { TargetMethod: { Name: "Text", ContainingType.Name: "ClusterExtensions" } });
    }

    private static Call RandomOf(Expr length) => new("randAlphaNum", [WholeNumber(length)], TemplateType.String);

    /// <summary>Sprig's own functions take an int and no int64.</summary>
    private static Expr WholeNumber(Expr value) => value is Constant ? value : new Call("int", [value], TemplateType.Integer);

    private Expr SelfSigned(IInvocationOperation call)
    {
        if (call.Parent is not (IVariableInitializerOperation or IReturnOperation))
        {
            context.Problems.Add(ClusterRules.InlineCertificate, call.Syntax.GetLocation());
            return Broken;
        }

        context.Problems.Add(ClusterRules.NewAtEveryRender, call.Syntax.GetLocation(), "SelfSigned", "Key.Certificate");
        return CertificateOf(call);
    }

    private Call CertificateOf(IInvocationOperation call)
    {
        var names = ItemsOf(ArgumentOf(call, "dnsNames")).Select(Value).ToList();
        Expr list = names.Count == 0 ? new Constant(null, TemplateType.Object.OrNull) : new Call("list", names.ToEquatableArray(), new TemplateType(ValueKind.List, Element: TemplateType.String));
        return new Call("genSelfSignedCert", [Value(ArgumentOf(call, "commonName")!), new Constant(null, TemplateType.Object.OrNull), list, WholeNumber(Value(ArgumentOf(call, "days")!))],
            new TemplateType(ValueKind.Record));
    }

    /// <summary>The items of a list that is written out where it is handed over.</summary>
    private IEnumerable<IOperation> ItemsOf(IOperation? list)
    {
        switch (list is null ? null : Unwrap(list))
        {
            case IArrayCreationOperation { Initializer: { } items }:
                return items.ElementValues;
            case IArrayCreationOperation or null:
                return [];
            case ICollectionExpressionOperation collection when !collection.Elements.Any(static e => e is ISpreadOperation):
                return collection.Elements;
            case var other:
                Unsupported(other, "A list that is made elsewhere", "write its items here");
                return [];
        }
    }

    private Expr AtLeast(IInvocationOperation call)
    {
        var version = ArgumentOf(call, "version")!;
        if (version.ConstantValue is { HasValue: true, Value: string text } && System.Text.RegularExpressions.Regex.IsMatch(text, "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?\\z"))
            return new Call("semverCompare", [Constant.Text(">=" + text + "-0"), ClusterVersion], TemplateType.Boolean);
        if (IsError(version)) context.Incomplete = true;
        else context.Problems.Add(ClusterRules.NeedsConstant, version.Syntax.GetLocation(), "The version", "a text of two or three numbers, such as \"1.27\",");
        return Broken;
    }
}
