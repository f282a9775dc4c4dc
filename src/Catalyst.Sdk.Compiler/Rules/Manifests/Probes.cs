using System;
using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>The probes of a container and what they ask.</summary>
internal static class Probes
{
    public const string Liveness = "livenessProbe", Readiness = "readinessProbe", Startup = "startupProbe";

    private static readonly string[] s_handlers = ["httpGet", "tcpSocket", "grpc"];

    /// <summary>The handlers that a probe may have.</summary>
    public static IEnumerable<Fields> Handlers(Container container, string probe) =>
        container.Fields[probe].SelectMany(static s => s.Mappings).SelectMany(static p => s_handlers.SelectMany(h => p[h]).SelectMany(static s => s.Mappings));

    /// <summary>What messages and initializers call a probe.</summary>
    public static string Member(string probe) => char.ToUpperInvariant(probe[0]) + probe.Substring(1);
}
