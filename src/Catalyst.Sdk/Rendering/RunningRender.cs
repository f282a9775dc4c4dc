namespace Catalyst.Sdk;

/// <summary>What the render that is going on knows, for members of values records, which have no Blueprint to ask.</summary>
internal static class RunningRender
{
    private static readonly AsyncLocal<RenderContext?> Current = new();

    /// <summary><c>global.imageRegistry</c> of the values, whether the record has it or a parent chart gives it; null when there is none.
    /// Helm: <c>.Values.global.imageRegistry</c>.</summary>
    public static string? GlobalImageRegistry => Current.Value?.Text("global", "imageRegistry");

    /// <summary>Helm: <c>.Chart.AppVersion</c>.</summary>
    public static string AppVersion => Current.Value?.Chart.AppVersion ?? "";

    /// <summary>Runs templates of a Blueprint that is inside a render.</summary>
    public static T Of<T>(Blueprint blueprint, Func<T> run) => Invariantly.Run(() =>
    {
        var before = Current.Value;
        Current.Value = blueprint.Context;
        try
        {
            return run();
        }
        finally
        {
            Current.Value = before;
        }
    });
}
