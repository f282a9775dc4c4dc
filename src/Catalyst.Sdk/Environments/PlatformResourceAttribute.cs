namespace Catalyst.Sdk;

/// <summary>Marks a static property or field that holds a resource of the platform: the build writes it to
/// <c>environments/&lt;kind in plural&gt;/&lt;name&gt;.yaml</c>. Its initializer is evaluated while compiling.</summary>
/// <remarks>The types of resources are <see cref="SovereignResource"/>, <see cref="OrganizationResource"/>, <see cref="EnvironmentResource"/>,
/// <see cref="EnvironmentPolicyResource"/> and <see cref="ApplicationResource"/>.</remarks>
/// <example><code>[PlatformResource]
/// public static OrganizationResource Acme { get; } = new()
/// {
///     Metadata = new() { Name = "acme" },
///     Spec = new() { Slug = "acme", DisplayName = "Acme", Kind = OrganizationKind.Customer, Tier = OrganizationTier.Corporate, BillingMode = BillingMode.Real, SovereignRef = "one.example.org" },
/// };</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PlatformResourceAttribute : Attribute
{
    /// <summary>The folder under the output root, with forward slashes. Default: <c>environments</c>.</summary>
    public string? Folder { get; set; }
}
