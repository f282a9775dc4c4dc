using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>An Application is placed in a way that its Blueprint offers; the older spellings mean the newer ones.</summary>
internal static class CAT1164
{
    public static void Check(ConstantMap application, DeclaredBlueprint blueprint, ProblemBag problems)
    {
        if (Mode(application) is not { } mode || Paths.Texts(blueprint.Spec, "placementSchema.modes") is not { Count: > 0 } modes) return;
        if (modes.All(m => Canonical(Paths.Of(m)) != Canonical(Paths.Of(mode))))
            problems.Add(ResourceRules.Mode, mode.At, Paths.Of(mode), blueprint.Name, string.Join(", ", modes.Select(Paths.Of)));
    }

    /// <summary>How an Application says it is placed: the posture, or the mode of the place.</summary>
    public static ConstantScalar? Mode(ConstantMap application) => Paths.Scalar(application, "spec.placement") ?? Paths.Scalar(application, "spec.placement.mode") ?? Posture(application);

    private static ConstantScalar? Posture(ConstantMap application) =>
        Paths.At(application, "spec.placement") is ConstantMap { Entries: [{ IsSpread: true, Value: ConstantScalar alone }] } ? alone : null;

    private static string Canonical(string mode) => mode switch { "single-region" => "singleton", "active-hotstandby" => "active-hot-standby", _ => mode };
}
