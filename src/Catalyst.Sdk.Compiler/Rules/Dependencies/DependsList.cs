using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>The dependencies that a spec lists.</summary>
internal static class DependsList
{
    public static IEnumerable<ConstantMap> Of(ConstantMap spec) => spec.Maps("depends");

    /// <summary>The platform tries a name with and without <c>bp-</c>: both are one Blueprint.</summary>
    public static string Bare(string name) => name.StartsWith("bp-", StringComparison.Ordinal) ? name.Substring(3) : name;
}
