using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>A value that is not known before an installation, or that the evaluation has no form for. What is made of it is unknown, too.</summary>
/// <param name="Why">The function or form, for people.</param>
/// <param name="MayBeStructure">Whether it may stand for a mapping or a list.</param>
internal sealed record Unknown(string Why, bool MayBeStructure = true) : DataValue;
