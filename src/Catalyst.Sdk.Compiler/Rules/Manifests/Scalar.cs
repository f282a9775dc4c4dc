using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>A text, number or truth value.</summary>
internal sealed class Scalar(Expr value, Variables variables, ManifestChart chart) : Shape
{
    /// <summary>Whether it is written out in the C#.</summary>
    public bool IsLiteral => value is Constant;

    /// <summary>What it is with the default values.</summary>
    public DataValue Default => chart.Evaluator.Of(value, variables.Values);

    /// <summary>The text that it is with the default values; null when it is none, or not known.</summary>
    public string? Text => Default is DataString { Value: var text } ? text : null;

    /// <summary>Whether no value can change it: only what the chart itself says is in it.</summary>
    public bool IsFixed => IsFixedValue(value, variables, chart);

    /// <summary>The constant texts that it may be, whatever the tests and fallbacks around them.</summary>
    public IEnumerable<string> Constants => ConstantsOf(value, variables, 0);

    public static bool IsFixedValue(Expr value, Variables variables, ManifestChart chart) => value switch
    {
        Constant => true,
        ContextPath { Root: PathRoot.Chart } path => path.Steps[0].Name == "Chart",
        ContextPath path => variables.IsFixed(path.Variable),
        Interpolation text => text.Parts.All(p => IsFixedValue(p, variables, chart)),
        Ternary choice => IsFixedValue(choice.WhenTrue, variables, chart) && IsFixedValue(choice.WhenFalse, variables, chart),
        Call { Function: "lookup" or "tpl" } => false,
        Call call => !call.Function.StartsWith(".", System.StringComparison.Ordinal) && call.Arguments.All(a => IsFixedValue(a, variables, chart)),
        HelperCall call => chart.Inside(call, variables) is { } inside && IsFixedPiece(inside.Body, inside.Variables, chart),
        _ => false,
    };

    private static bool IsFixedPiece(Node piece, Variables variables, ManifestChart chart) => piece switch
    {
        ScalarNode { Value: var value } => IsFixedValue(value, variables, chart),
        ConditionalNode choice => IsFixedPiece(choice.Then, variables, chart) && IsFixedPiece(choice.Else, variables, chart),
        AbsentNode => true,
        _ => false,
    };

    private IEnumerable<string> ConstantsOf(Expr expr, Variables inside, int depth) => (depth > ManifestChart.Deepest ? null : expr) switch
    {
        Constant { Value: string text } => [text],
        Ternary choice => ConstantsOf(choice.WhenTrue, inside, depth + 1).Concat(ConstantsOf(choice.WhenFalse, inside, depth + 1)),
        Call { Function: "default" or "coalesce" } call => call.Arguments.SelectMany(a => ConstantsOf(a, inside, depth + 1)),
        HelperCall call when chart.Inside(call, inside) is { } helper => ConstantsOf(helper.Body, helper.Variables, depth + 1),
        ContextPath { Root: not PathRoot.Chart } path when inside.IsFixed(path.Variable) && chart.Evaluator.Of(path, inside.Values) is DataString { Value: var text } => [text],
        Interpolation text when IsFixedValue(text, inside, chart) && chart.Evaluator.Of(text, inside.Values) is DataString { Value: var joined } => [joined],
        _ => [],
    };

    private IEnumerable<string> ConstantsOf(Node piece, Variables inside, int depth) => piece switch
    {
        ScalarNode { Value: var expr } => ConstantsOf(expr, inside, depth),
        ConditionalNode choice when depth <= ManifestChart.Deepest => ConstantsOf(choice.Then, inside, depth + 1).Concat(ConstantsOf(choice.Else, inside, depth + 1)),
        _ => [],
    };
}
