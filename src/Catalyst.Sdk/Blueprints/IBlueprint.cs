namespace Catalyst.Sdk;

/// <summary>A Blueprint of any kind: <see cref="Blueprint{TValues}"/> is a Helm chart, <see cref="KustomizeBlueprint"/> is plain manifests.</summary>
public interface IBlueprint
{
    /// <summary>What <c>blueprint.yaml</c> says. The build evaluates the initializer while compiling.</summary>
    BlueprintSpec Spec { get; }
}
