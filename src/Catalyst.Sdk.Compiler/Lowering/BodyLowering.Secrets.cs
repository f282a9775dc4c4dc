using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

// PersistentSecret: a Secret whose keys are kept, one by one.
internal sealed partial class BodyLowering
{
    private static readonly TemplateType Kept = TemplateType.String.OrNull with { EmptyIsNull = true };

    private Node PersistentSecret(IInvocationOperation call)
    {
        var name = Value(ArgumentOf(call, "name")!);
        var taken = new LocalNames(call);
        var longName = name is not (Constant or ContextPath or HelperCall);
        var nameLocal = longName ? taken.Fresh("name") : "";
        Expr named = longName ? new ContextPath(PathRoot.Local, nameLocal, [], TemplateType.String) { Normalized = true } : name;
        var existing = taken.Fresh("existing");
        var entries = ItemsOf(ArgumentOf(call, "keys")).SelectMany(key => KeyEntries(key, existing, taken)).ToList();
        Node secret = new MappingNode(
        [
            KeyedEntry.Of("metadata", new MappingNode(
            [
                KeyedEntry.Of("name", named),
                KeyedEntry.Of("namespace", ReleaseNamespace),
                KeyedEntry.Of("labels", StandardLabels(call)),
                KeyedEntry.Of("annotations", new MappingNode([KeyedEntry.Of("helm.sh/resource-policy", Constant.Text("keep"))])),
            ])),
            KeyedEntry.Of("type", Constant.Text("Opaque")),
            KeyedEntry.Of("data", new MappingNode(entries.ToEquatableArray())),
        ]);
        if (taken.IsUsed)
        {
            var found = new Call("lookup", [Constant.Text("v1"), Constant.Text("Secret"), ReleaseNamespace, named], TemplateType.Object.OrNull with { EmptyIsNull = true });
            secret = new LetNode(existing, found, secret);
        }

        if (longName) secret = new LetNode(nameLocal, name, secret);
        return Switch(call) is { } on ? Conditions.Choose(on, secret, AbsentNode.Instance) : secret;
    }

    /// <summary>When the Secret is made at all; null for the overload without a switch.</summary>
    private Expr? Switch(IInvocationOperation call)
    {
        if (ArgumentOf(call, "enabled") is not { } enabled || ArgumentOf(call, "existingSecret") is not { } other) return null;
        return Conditions.Both(Value(enabled), other.ConstantValue is { HasValue: true, Value: null or "" } ? Constant.True : Conditions.Negate(Conditions.HasContent(Value(other))));
    }

    private Node StandardLabels(IInvocationOperation call)
    {
        var labels = call.TargetMethod.ContainingType.GetMembers("Labels").OfType<IPropertySymbol>().First();
        var target = context.MostDerived(labels);
        return OfValue(Discovery.BlueprintDiscovery.IsSdk(target.ContainingNamespace)
            ? new HelperCall(ChartHelpers.Labels, [], ValueTypes.Of(labels.Type)!)
            : Helper(target, [], labels.Type, call));
    }

    private IEnumerable<Entry> KeyEntries(IOperation key, string existing, LocalNames taken)
    {
        if (Unwrap(key) is not IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: "Key" } method } made || !Discovery.BlueprintDiscovery.IsSdk(method.ContainingNamespace))
        {
            Unsupported(key, "A key that is made elsewhere", "write Key.Random(…), Key.Text(…), Key.Uuid(…) or Key.Certificate(…) here");
            return [];
        }

        switch (method.Name)
        {
            case "Text":
                return [new KeyedEntry(Value(ArgumentOf(made, "name")!), new ScalarNode(Encoded(Value(ArgumentOf(made, "value")!))))];
            case "Random":
                return [new KeyedEntry(Value(ArgumentOf(made, "name")!), Given(made, KeptOr(made, existing, taken, RandomOf(Value(ArgumentOf(made, "length")!)))))];
            case "Uuid":
                return [new KeyedEntry(Value(ArgumentOf(made, "name")!), KeptOr(made, existing, taken, new Call("uuidv4", [], TemplateType.String)))];
            case "Certificate":
                return [Certificate(made, existing, taken)];
            default:
                UnknownMember(method, made);
                return [];
        }
    }

    private static Call Encoded(Expr text) => new("b64enc", [text], TemplateType.String);

    private static Expr ExistingData(string existing, Expr key, LocalNames taken)
    {
        taken.IsUsed = true;
        return ClusterRows.Data(new ContextPath(PathRoot.Local, existing, [], TemplateType.Object) { Normalized = true }, key, Kept);
    }

    private ScalarNode KeptOr(IInvocationOperation made, string existing, LocalNames taken, Expr fresh) =>
        new(new Call("default", [Encoded(fresh), ExistingData(existing, Value(ArgumentOf(made, "name")!), taken)], TemplateType.String));

    /// <summary>What the operator gives goes before what is kept.</summary>
    private Node Given(IInvocationOperation made, Node kept)
    {
        if (ArgumentOf(made, "given") is not { } given || given.ConstantValue is { HasValue: true, Value: null or "" }) return kept;
        var text = Value(given);
        return Conditions.Choose(Conditions.HasContent(text), new ScalarNode(Encoded(Known(text))), kept);
    }

    /// <summary>Both parts are kept, or both are made by one call.</summary>
    private SpreadEntry Certificate(IInvocationOperation made, string existing, LocalNames taken)
    {
        var (certificate, privateKey) = (Value(ArgumentOf(made, "certificateName")!), Value(ArgumentOf(made, "privateKeyName")!));
        var (keptCertificate, keptKey) = (ExistingData(existing, certificate, taken), ExistingData(existing, privateKey, taken));
        var local = taken.Fresh("pair");
        var pair = new ContextPath(PathRoot.Local, local, [], new TemplateType(ValueKind.Record)) { Normalized = true };
        Expr Part(string name) => Encoded(Steps.Down(pair, new PathStep(name, false), TemplateType.String));
        return new SpreadEntry(new ConditionalNode(
            Conditions.Both(Conditions.HasContent(keptCertificate), Conditions.HasContent(keptKey)),
            new MappingNode([new KeyedEntry(certificate, new ScalarNode(Known(keptCertificate))), new KeyedEntry(privateKey, new ScalarNode(Known(keptKey)))]),
            new LetNode(local, CertificateOf(made), new MappingNode([new KeyedEntry(certificate, new ScalarNode(Part("Cert"))), new KeyedEntry(privateKey, new ScalarNode(Part("Key")))]))));
    }

    /// <summary>Names for variables that no local of the author's has.</summary>
    private sealed class LocalNames(IOperation at)
    {
        private readonly HashSet<string> _taken = new(Scope(at), StringComparer.Ordinal);

        /// <summary>Whether some key is taken from the cluster.</summary>
        public bool IsUsed { get; set; }

        public string Fresh(string wanted)
        {
            var name = wanted;
            for (var n = 2; !_taken.Add(name); n++) name = wanted + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return name;
        }

        private static IEnumerable<string> Scope(IOperation at)
        {
            var root = at;
            while (root.Parent is { } parent) root = parent;
            return root.DescendantsAndSelf().Select(static o => o switch
            {
                IVariableDeclaratorOperation declarator => declarator.Symbol.Name,
                ILocalReferenceOperation local => local.Local.Name,
                IParameterReferenceOperation parameter => parameter.Parameter.Name,
                _ => "",
            });
        }
    }
}
