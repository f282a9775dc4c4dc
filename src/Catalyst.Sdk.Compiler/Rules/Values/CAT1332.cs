using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>ch-secrets: no default is a secret.</summary>
internal static class CAT1332
{
    private static readonly string[] s_names = ["password", "passwd", "token", "apiKey", "privateKey", "clientSecret"];

    private static readonly string[] s_references = ["secretName", "existingSecret", "existingSecretName", "secret", "secretRef", "name"];

    public static void Check(DefaultValue value, DefaultValueReport report)
    {
        if (value.Value is not DataString { Value: { Length: > 0 } text } || IsReference(text)) return;
        // Names of keys in a Secret, and of what an ExternalSecret takes from elsewhere.
        if (value.Holder.EndsWith("keys", StringComparison.OrdinalIgnoreCase) || value.Around.Entries.Any(static e => e.Key.StartsWith("remote", StringComparison.Ordinal))) return;
        var isSecret = s_names.Any(n => value.HasSuffix(n))
            // Beside the name of a Secret it is the key in it.
            || value.HasSuffix("secretKey") && s_references.All(r => DataMaps.Get(value.Around, r) is null);
        if (isSecret) report.Add(DefaultValueRules.Secret, value, Mend.Write("\"\""), value.Dotted);
    }

    /// <summary>A text that stands for a value which somebody else puts in.</summary>
    private static bool IsReference(string text) => text[0] == '$' || text.StartsWith("{{", StringComparison.Ordinal) || text[0] == '/';
}
