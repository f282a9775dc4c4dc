using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>How many of the members have to be there.</summary>
internal enum Needs
{
    All,
    One,
}

/// <summary>Members that an object lacks as it is made.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Where">The place of the <c>new</c>.</param>
/// <param name="Type">The type that has the members.</param>
/// <param name="Members">Their names.</param>
/// <param name="Needs">Whether one of them is enough.</param>
/// <param name="Message">The message's arguments for those that nobody sets later.</param>
internal sealed record Missing(DiagnosticDescriptor Rule, Location Where, string Type, IReadOnlyList<string> Members, Needs Needs, System.Func<IReadOnlyList<string>, object[]> Message)
{
    public void Report(ProblemBag problems, IReadOnlyList<string> left) => problems.Add(Rule, Where, Message(left));
}
