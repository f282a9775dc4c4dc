using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>Collects the problems of one lowering; the first of several at one place and rule wins.</summary>
internal sealed class ProblemBag
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(string, Location)> _seen = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Whether one of them keeps the files from being written.</summary>
    public bool StopsEmission => _problems.Exists(static p => p.StopsEmission);

    public void Add(DiagnosticDescriptor rule, Location? where, params object[] arguments) => Add(new Problem(rule, where ?? Location.None, arguments));

    /// <param name="mend">What a code fix writes there; null where there is none.</param>
    public void Add(DiagnosticDescriptor rule, Location? where, Mend? mend, object[] arguments) =>
        Add(new Problem(rule, where ?? Location.None, arguments) { Mend = mend });

    /// <param name="mend">What to write instead; null where nothing is certain.</param>
    public void AddWithMend(DiagnosticDescriptor rule, Location? where, string? mend, params object[] arguments) => Add(new Problem(rule, where ?? Location.None, arguments) { Mend = Mend.Meant(mend) });

    public void Add(Problem problem)
    {
        if (_seen.Add((problem.Rule.Id, problem.Where))) _problems.Add(problem);
    }
}
