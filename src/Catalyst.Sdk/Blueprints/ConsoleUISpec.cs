namespace Catalyst.Sdk;

/// <summary>The entry in the sovereign console's navigation. CRD: <c>spec.consoleUI</c>; the platform drops unknown keys.</summary>
public sealed record ConsoleUISpec
{
    /// <summary>Whether there is an entry. The platform's default: false. CRD: <c>spec.consoleUI.sidebarEntry</c>.</summary>
    public bool? SidebarEntry { get; init; }

    /// <summary>Its text. CRD: <c>spec.consoleUI.sidebarLabel</c>.</summary>
    public string? SidebarLabel { get; init; }

    /// <summary>The console's path that it opens. CRD: <c>spec.consoleUI.sidebarRoute</c>.</summary>
    public string? SidebarRoute { get; init; }

    /// <summary>Its place, 0 to 100, smaller is higher. The platform's default: 50. CRD: <c>spec.consoleUI.sidebarOrder</c>.</summary>
    public int? SidebarOrder { get; init; }

    /// <summary>Its picture, as an SVG path. CRD: <c>spec.consoleUI.sidebarIcon</c>.</summary>
    public string? SidebarIcon { get; init; }
}
