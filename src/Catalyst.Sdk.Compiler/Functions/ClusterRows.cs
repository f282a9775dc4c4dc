using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of what <c>Lookup</c> and <c>SelfSigned</c> give.</summary>
internal static class ClusterRows
{
    private const string Extensions = "M:Catalyst.Sdk.ClusterExtensions.";

    private static readonly TemplateType MissingText = TemplateType.String.OrNull with { EmptyIsNull = true };

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow(Extensions + "Text(k8s.Models.V1ConfigMap,System.String)", static a => Data(a[0], a[1], MissingText)),
        new ValueRow(Extensions + "Text(k8s.Models.V1Secret,System.String)",
            static a => new Call("b64dec", [new Call("default", [Constant.Text(""), Data(a[0], a[1], TemplateType.String.OrNull)], TemplateType.String)], MissingText)),
        new ValueRow("P:Catalyst.Sdk.CertificatePair.Certificate", static a => Steps.Down(a[0], new PathStep("Cert", false), TemplateType.String)),
        new ValueRow("P:Catalyst.Sdk.CertificatePair.PrivateKey", static a => Steps.Down(a[0], new PathStep("Key", false), TemplateType.String)),
    ];

    /// <summary>An entry of <c>data</c>; nil when the object, its data or the key is not there.</summary>
    public static Expr Data(Expr source, Expr key, TemplateType type)
    {
        var data = Steps.Down(source, new PathStep("data", true), TemplateType.StringMap.OrNull);
        return key is Constant { Value: string name }
            ? Steps.Down(data, new PathStep(name, true), type)
            : new ElementAccess(new Call("default", [new Call("dict", [], TemplateType.StringMap), data], TemplateType.StringMap), key, type);
    }
}
