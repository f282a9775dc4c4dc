using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Kubernetes;

/// <summary>What the API server asks of one field.</summary>
/// <param name="JsonName">Its name in a manifest.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Required">An object without it is refused.</param>
/// <param name="Filled">An empty list is refused.</param>
/// <param name="Keys">The fields, by their JSON names, that tell the items of this list apart; empty for other fields.</param>
/// <param name="Values">The texts that it takes, in ordinal order; empty where any text is taken. For a list those of its items.</param>
internal sealed record FieldFacts(string JsonName, string Name, bool Required, bool Filled, IReadOnlyList<string> Keys, IReadOnlyList<string> Values);
