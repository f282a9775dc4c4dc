using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>What is kept on a disk of its own.</summary>
public record PersistenceValues
{
    public bool Enabled { get; init; } = true;

    public ResourceQuantity Size { get; init; } = new("5Gi");

    /// <summary>Empty for the cluster's default.</summary>
    public string? StorageClassName { get; init; } = "";

    [MinLength(1)]
    public IList<string> AccessModes { get; init; } = ["ReadWriteOnce"];
}
