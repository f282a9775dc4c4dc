using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>A map of quantities, for requests and limits: in key order, without nulls.</summary>
/// <remarks><c>new QuantityMap { Values.Resources.Limits, { "nvidia.com/gpu", "1" } }</c> takes the entries of another map first.</remarks>
public sealed class QuantityMap : OrdinalMap<ResourceQuantity>;
