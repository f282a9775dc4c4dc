using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>Renders of one member.</summary>
public static class RenderExtensions
{
    /// <summary>Evaluates one member inside a render with the defaults: <c>new Vllm().Render(x =&gt; x.FullName)</c>.</summary>
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="member">The member.</param>
    /// <param name="options">What the render is told beside values.</param>
    /// <typeparam name="TBlueprint">The Blueprint's class.</typeparam>
    /// <typeparam name="TResult">What the member gives.</typeparam>
    [RequiresUnreferencedCode("Values are serialized by reflection.")]
    public static TResult Render<TBlueprint, TResult>(this TBlueprint blueprint, Func<TBlueprint, TResult> member, RenderOptions? options = null)
        where TBlueprint : Blueprint
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        ArgumentNullException.ThrowIfNull(member);
        var inside = (TBlueprint)blueprint.InsideRender(options);
        return RunningRender.Of(inside, () => member(inside));
    }
}
