using System.Reflection;

namespace Catalyst.Sdk.Testing;

/// <summary>The files the build emitted for a bootstrap kit, read from the constants of its assembly.</summary>
public static class EmittedKit
{
    /// <summary>All files of a kit by their name in its folder.</summary>
    /// <param name="kit">The kit's class, with its attribute.</param>
    /// <exception cref="InvalidOperationException">The class is no kit, or its assembly was built without the SDK's generator.</exception>
    public static IReadOnlyDictionary<string, string> FilesOf(Type kit)
    {
        ArgumentNullException.ThrowIfNull(kit);
        var attribute = kit.GetCustomAttribute<BootstrapKitAttribute>() ?? throw new InvalidOperationException($"{kit.Name} is not marked [BootstrapKit].");
        return EmittedChart.FilesOfFolder(kit.Assembly, attribute.Folder ?? "bootstrap-kit");
    }

    /// <summary>Writes the files of a kit into a folder.</summary>
    /// <param name="kit">The kit's class, with its attribute.</param>
    /// <param name="folder">The folder; it is made when it is not there.</param>
    /// <exception cref="InvalidOperationException">The class is no kit, or its assembly was built without the SDK's generator.</exception>
    public static void WriteTo(Type kit, string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in FilesOf(kit)) File.WriteAllText(Path.Combine(folder, name), text);
    }
}
