namespace Catalyst.Sdk;

internal static class OpenFields
{
    /// <summary>The name of a property whose entries stand beside its siblings instead of under a key of their own.
    /// No key of the platform has this form, so nothing can be mistaken for it.</summary>
    public const string Key = "*";
}
