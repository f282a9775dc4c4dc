namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>What a row gives when these arguments have no exact Helm form: the lowering reports it at the call.</summary>
/// <param name="What">What has none, as the subject of a sentence.</param>
/// <param name="Instead">What to write.</param>
internal sealed record Refused(string What, string Instead) : Expr(TemplateType.String);

/// <summary>What <c>Version.Parse</c> gives: of use only against another one.</summary>
internal sealed record VersionText(Expr Text) : Expr(TemplateType.String);

/// <summary>What <c>string.CompareOrdinal</c> gives: of use only against zero.</summary>
internal sealed record TextOrder(Expr Left, Expr Right) : Expr(TemplateType.Integer);
