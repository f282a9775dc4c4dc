using System.Security.Cryptography;
using System.Text;

namespace Catalyst.Sdk;

// Templates that reach other templates.
public abstract partial class Blueprint
{
    /// <summary>How a native checksum begins, so that a comparison with Helm can tell it.</summary>
    internal const string ChecksumMark = "ca7a1c57";

    /// <summary>A text that changes when another template's document changes: as an annotation of pods, it restarts them with their configuration.
    /// Helm: <c>include (print $.Template.BasePath "/configmap.yaml") . | sha256sum</c>. Natively it is another text with the same property.</summary>
    /// <param name="template">One template of this Blueprint: <c>() =&gt; ConfigMap</c> or <c>() =&gt; ConfigMap()</c>.</param>
    protected static string Checksum(Func<object?> template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var objects = template() switch
        {
            null => [],
            System.Collections.IEnumerable many => many.Cast<object?>(),
            var one => [one],
        };
        var text = string.Join("\n---\n", objects.Where(static o => o is not null).Select(static o => GoJson.Write(TemplateRunner.Headed(o!))));
        return ChecksumMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[ChecksumMark.Length..];
    }

    /// <summary>The text of a define that the chart brings along as a file. Helm: <c>include</c>.</summary>
    /// <param name="name">The define's full name; a constant.</param>
    /// <param name="native">The same text for the native run. Without it only Helm can render.</param>
    /// <exception cref="TemplateNotSupportedException">Natively, when there is no native form.</exception>
    protected static string Include(string name, Func<string>? native = null) => Native(name, native);

    /// <summary>The text of a define that is handed a value as its dot. Helm: <c>include</c>.</summary>
    /// <param name="name">The define's full name; a constant.</param>
    /// <param name="argument">What the define sees as its dot.</param>
    /// <param name="native">The same text for the native run. Without it only Helm can render.</param>
    /// <exception cref="TemplateNotSupportedException">Natively, when there is no native form.</exception>
    protected static string Include(string name, object? argument, Func<string>? native = null) => Native(name, native);

    /// <summary>The map or list that a define of the chart writes as YAML. Helm: <c>include … | fromYaml</c>.</summary>
    /// <param name="name">The define's full name; a constant.</param>
    /// <param name="native">The same map or list for the native run. Without it only Helm can render.</param>
    /// <typeparam name="T">The type: a map, a list, a Kubernetes type.</typeparam>
    /// <exception cref="TemplateNotSupportedException">Natively, when there is no native form.</exception>
    protected static T Include<T>(string name, Func<T>? native = null)
        where T : class => Native(name, native);

    /// <summary>The map or list that a define writes as YAML from a value. Helm: <c>include … | fromYaml</c>.</summary>
    /// <param name="name">The define's full name; a constant.</param>
    /// <param name="argument">What the define sees as its dot.</param>
    /// <param name="native">The same map or list for the native run. Without it only Helm can render.</param>
    /// <typeparam name="T">The type: a map, a list, a Kubernetes type.</typeparam>
    /// <exception cref="TemplateNotSupportedException">Natively, when there is no native form.</exception>
    protected static T Include<T>(string name, object? argument, Func<T>? native = null)
        where T : class => Native(name, native);

    /// <summary>A text of the values run as a template: an operator may write <c>{{ .Release.Name }}</c> in it. Helm: <c>tpl</c>.
    /// The native run knows field access on Values, Release and Chart, the chart's helpers, <c>default</c>, <c>quote</c>, <c>printf</c>,
    /// <c>if</c>, <c>with</c> and <c>range</c>.</summary>
    /// <param name="template">The text; null gives an empty one.</param>
    /// <exception cref="TemplateNotSupportedException">Natively, for what is not in that list.</exception>
    /// <exception cref="ChartException">Helm refuses the template.</exception>
    protected string Tpl(string? template) => GoTemplates.GoTemplate.Run(template ?? "", Current);

    private static T Native<T>(string name, Func<T>? native) =>
        native is null ? throw new TemplateNotSupportedException($"The define '{name}' has no native form: give Include one (native: () => …), or mark the test as one for Helm only.") : native();
}
