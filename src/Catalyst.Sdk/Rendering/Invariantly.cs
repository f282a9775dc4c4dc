using System.Globalization;

namespace Catalyst.Sdk;

/// <summary>The one place that sets the culture: a template's own formatting must not depend on the machine (decision 44).</summary>
internal static class Invariantly
{
    public static T Run<T>(Func<T> work)
    {
#pragma warning disable RS0030 // See above.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
#pragma warning restore RS0030
        }
    }
}
