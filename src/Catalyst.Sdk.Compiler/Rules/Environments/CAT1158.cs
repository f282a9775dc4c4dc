using System;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>Environments are called <c>{organization}-{environment type}</c>, their policies the same with <c>-policy</c>.</summary>
internal static class CAT1158
{
    private const string Suffix = "-policy";

    public static void Check(ResourceKind kind, ConstantMap resource, ProblemBag problems)
    {
        if (kind == ResourceKind.Environment) Environment(resource, problems);
        if (kind == ResourceKind.EnvironmentPolicy && Paths.Scalar(resource, "metadata.name") is { IsName: false } policy) Policy(policy, problems);
    }

    private static void Environment(ConstantMap resource, ProblemBag problems)
    {
        if (Paths.Text(resource, "spec.organizationRef") is not { } organization || Paths.Text(resource, "spec.envType") is not { } type) return;
        var expected = organization + "-" + type;
        if (NameGrammar.EnvironmentName(expected, out _) is not null) return;
        Expect(Paths.Scalar(resource, "metadata.name"), expected, "an Environment is called {organization}-{environment type}", problems);
        Expect(Paths.Scalar(resource, "spec.policyRef"), expected + Suffix, "the policy of an Environment is called {organization}-{environment type}-policy", problems);
    }

    private static void Policy(ConstantScalar name, ProblemBag problems)
    {
        var text = Paths.Of(name);
        var environment = text.EndsWith(Suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - Suffix.Length) : text;
        var fault = NameGrammar.EnvironmentName(environment, out _);
        if (fault is null && environment != text) return;
        var mended = fault is null ? text + Suffix : fault.Mended is { } right ? right + Suffix : null;
        problems.Add(new Problem(ResourceRules.EnvironmentName, name.At, "'" + text + "': a policy is called {organization}-{environment type}-policy, such as acme-prod-policy") { Mend = Mend.Meant(mended) });
    }

    private static void Expect(ConstantScalar? name, string expected, string why, ProblemBag problems)
    {
        if (name is null || Paths.Of(name) == expected) return;
        problems.Add(new Problem(ResourceRules.EnvironmentName, name.At, "'" + Paths.Of(name) + "' should be '" + expected + "': " + why) { Mend = Mend.Meant(expected) });
    }
}
