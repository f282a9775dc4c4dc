using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>A condition reads values that there are.</summary>
internal static class CAT1210
{
    private static readonly Regex s_quoted = new("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|`[^`]*`", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex s_path = new(@"(?<![\w.\])])\.config(?<path>(?:\.[A-Za-z_][A-Za-z0-9_]*)+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static void Check(ConstantMap spec, ValuesModel values, ProblemBag problems)
    {
        foreach (var dependency in DependsList.Of(spec))
        {
            if (dependency.TextNode("when") is not { Value: DataString { Value: var text } } node) continue;
            foreach (Match match in s_path.Matches(s_quoted.Replace(text, "\"\"")))
            {
                var path = match.Groups["path"].Value.Substring(1).Split('.');
                if (Missing(path, values) is not { } missing) continue;
                var meant = missing.Known.FirstOrDefault(known => Spelling.IsNear(known, path[missing.At]));
                var wrong = ".config." + string.Join(".", path, 0, missing.At + 1);
                var right = ".config." + string.Join(".", path.Take(missing.At).Append(meant ?? ""));
                problems.AddWithMend(DependencyRules.WhenConfig, node.At, meant is null ? null : text.Replace(wrong, right), wrong,
                    meant is not null ? "there is " + right : missing.Known.Count == 0 ? "nothing can be set there" : "there are " + string.Join(", ", missing.Known.Take(8)));
                break;
            }
        }
    }

    /// <summary>The first part of a path that no value has, with what there is instead; null where all are there, or where anything may be.</summary>
    private static (int At, IReadOnlyList<string> Known)? Missing(string[] path, ValuesModel values)
    {
        if (values.Doors.Count > 0) return null;
        Shape shape = values.Root;
        for (var i = 0; i < path.Length; i++)
        {
            if (shape is ScalarShape or ListShape) return (i, []);
            if (shape is not RecordShape { Open: false } record) return null;
            if (record.Properties.FirstOrDefault(p => p.Name == path[i]) is not { } property)
                return i == 0 && path[i] is "global" or "enabled" || record.ConditionKeys.Contains(path[i]) ? null : (i, [.. record.Properties.Select(static p => p.Name)]);
            shape = property.Shape;
        }

        return null;
    }
}
