using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Prints expressions as Go template pipelines.</summary>
/// <param name="scope">How roots are spelled here.</param>
/// <param name="names">From a helper's key to its model.</param>
/// <param name="chartName">The prefix of defines.</param>
internal sealed class ExprPrinter(Scope scope, IReadOnlyDictionary<string, HelperModel> names, string chartName)
{
    /// <summary>Functions that read best with their subject piped in.</summary>
    private static readonly HashSet<string> Piped = new(StringComparer.Ordinal)
    {
        "quote", "trunc", "trimSuffix", "trimPrefix", "replace", "lower", "upper", "b64enc", "b64dec", "sha256sum", "fromYaml", "fromYamlArray", "indent", "nindent",
    };

    public ExprPrinter In(Scope inner) => new(inner, names, chartName);

    public Scope Scope => scope;

    /// <summary>A pipeline that gives the value as it is.</summary>
    public string Value(Expr expr) => expr switch
    {
        Constant c => Literal(c),
        ContextPath { Lenient: true } path => Lenient(path),
        ContextPath { Normalized: false, Type: { Kind: ValueKind.Integer, Nullable: false } } path => "int64 " + scope.Path(path),
        ContextPath { Normalized: false, Type: { Kind: ValueKind.Number, Nullable: false } } path => "float64 " + scope.Path(path),
        ContextPath path => scope.Path(path),
        MemberOf { Type: { Kind: ValueKind.Integer, Nullable: false } } member => "int64 " + Member(member),
        MemberOf { Type: { Kind: ValueKind.Number, Nullable: false } } member => "float64 " + Member(member),
        MemberOf member => Member(member),
        ElementAccess e => "index " + Argument(e.Source) + " " + Argument(e.Key),
        Call call => CallText(call),
        HelperCall call when IsWrapped(call) => call.Type switch
        {
            { Kind: ValueKind.Integer, Nullable: false } => "int64 " + Unwrapped(call),
            { Kind: ValueKind.Number, Nullable: false } => "float64 " + Unwrapped(call),
            _ => Unwrapped(call),
        },
        HelperCall { Type: { Kind: ValueKind.Integer } } call => Include(call) + " | int64",
        HelperCall { Type: { Kind: ValueKind.Number } } call => Include(call) + " | float64",
        HelperCall { Type: { Kind: ValueKind.Boolean } } call => "eq (" + Include(call) + ") \"true\"",
        HelperCall { Type: { Kind: ValueKind.List } } call => Reread(call) + " | fromYamlArray",
        HelperCall { Type: { IsStructure: true } } call => Reread(call) + " | fromYaml",
        HelperCall call => Include(call),
        Interpolation text => Text(text),
        Ternary t => "ternary " + Argument(t.WhenTrue) + " " + Argument(t.WhenFalse) + " " + Operand(t.Test),
        Not { Operand: IsNull { Operand: { Type.EmptyIsNull: true } operand } } => "not (empty " + WholeArgument(operand) + ")",
        HasContent h => "not (empty " + WholeArgument(h.Operand) + ")",
        // 'and' and 'or' give one of their arguments: as a value, each has to be a bool.
        _ => StrictCondition(expr),
    };

    /// <summary>A pipeline whose truth is the value's: what stands after <c>if</c>.</summary>
    public string Condition(Expr expr) => expr switch
    {
        HasContent h => Whole(h.Operand),
        Not { Operand: HasContent h } => "not " + WholeArgument(h.Operand),
        IsNull n => NilTest("eq", n.Operand),
        Not { Operand: IsNull n } => NilTest("ne", n.Operand),
        Comparison { Operator: "eq", Left: var flag, Right: Constant { Value: true } } when IsFlag(flag) => Value(flag),
        Comparison { Operator: "ne", Left: var flag, Right: Constant { Value: true } } when IsFlag(flag) => "not " + Argument(flag),
        Not not => "not " + ConditionArgument(not.Operand),
        And and => "and " + string.Join(" ", Flatten<And>(and, static a => (a.Left, a.Right)).Select(ConditionArgument)),
        Or or => "or " + string.Join(" ", Flatten<Or>(or, static o => (o.Left, o.Right)).Select(ConditionArgument)),
        Comparison c => c.Operator + " " + ComparisonArgument(c.Left, c.Right) + " " + ComparisonArgument(c.Right, c.Left),
        Constant or ContextPath or MemberOf or ElementAccess or Call or HelperCall or Interpolation or Ternary => Value(expr),
        _ => throw new InvalidOperationException("no condition: " + expr.GetType().Name),
    };

    /// <summary>A list, map or object as a value, without any other conversion.</summary>
    public string Whole(Expr expr) => expr is HelperCall ? Value(expr) : Raw(expr);

    public string WholeArgument(Expr expr) => Grouped(Whole(expr), expr);

    public string Assignment(AssignNode assign) => "$" + assign.Name + (assign.Declares ? " := " : " = ") + Stored(assign.Value);

    public string Range(LoopNode loop) => "range " + (loop.Key is null ? "" : "$" + loop.Key + ", ") + "$" + loop.Variable + " := " + Whole(loop.Source);

    /// <summary>What a variable holds: a number that may be missing as it is, null as what no function can give.</summary>
    private string Stored(Expr value) => value switch
    {
        Constant { Value: null } => "coalesce nil",
        { Type.Nullable: true } => Whole(value),
        _ => Value(value),
    };

    /// <summary>The value as an argument: in parentheses unless it is one word.</summary>
    public string Argument(Expr expr) => Grouped(Value(expr), expr);

    /// <summary>The value without any conversion: for tests of content and whole structures.</summary>
    public string Raw(Expr expr) => expr switch
    {
        ContextPath { Lenient: true } path => Lenient(path),
        ContextPath path => scope.Path(path),
        MemberOf member => Member(member),
        HelperCall call when IsWrapped(call) => Unwrapped(call),
        HelperCall call => Include(call),
        _ => Value(expr),
    };

    public string RawArgument(Expr expr) => Grouped(Raw(expr), expr);

    /// <summary>The call of a define.</summary>
    public string Include(HelperCall call)
    {
        var helper = names[call.Helper];
        return "include " + GoText.Quote(chartName + "." + helper.Name) + " " + Data(helper, call);
    }

    /// <summary>Whether a helper gives its result under a key, so that null differs from empty text.</summary>
    private bool IsWrapped(HelperCall call) => names[call.Helper].Type is { Nullable: true, IsStructure: false };

    /// <summary>What a helper prints, to be read again: <c>toYaml</c> leaves out the last line break, which may belong to a text.</summary>
    private string Reread(HelperCall call) =>
        DocumentEnd.EndsInText(names[call.Helper].Body, names) ? "printf \"%s\\n\" (" + Include(call) + ")" : Include(call);

    private string Unwrapped(HelperCall call) => "(" + Include(call) + " | fromYaml).value";

    private string Member(MemberOf member) => Scope.Down(Grouped("(" + Value(member.Source) + ")", member.Source), member.Steps);

    private string Data(HelperModel helper, HelperCall call)
    {
        if (helper.Parameters.Count == 0) return scope.Context;
        var usesContext = DefineScopes.UsesContext(helper, names);
        if (helper.Parameters.Count == 1 && !usesContext) return RawArgument(call.Arguments[0]);
        // A key that is not there is nil.
        var pairs = helper.Parameters.Zip(call.Arguments, static (name, value) => (name, value)).Where(static p => p.value is not Constant { Value: null }).Select(p => GoText.Quote(p.name) + " " + RawArgument(p.value));
        if (usesContext) pairs = new[] { "\"root\" " + scope.Context }.Concat(pairs);
        return "(dict" + string.Concat(pairs.Select(static p => " " + p)) + ")";
    }

    private string CallText(Call call)
    {
        var arguments = call.Arguments;
        if (call.Function is FileRows.AsConfig or FileRows.AsSecrets) return Argument(arguments[0]) + "." + call.Function;
        if (call.Function[0] == '.') return (scope.Context == "." ? "" : scope.Context) + call.Function + string.Concat(arguments.Select(a => " " + Argument(a)));
        if (Piped.Contains(call.Function) && arguments.Count > 0)
        {
            var subject = arguments[arguments.Count - 1];
            return Value(subject) + " | " + call.Function + string.Concat(arguments.Take(arguments.Count - 1).Select(a => " " + Argument(a)));
        }

        // A fallback of one word reads well in front; a longer one is piped to.
        if (call is { Function: "default", Arguments: [not ContextPath and not Constant, var value] }) return Raw(value) + " | default " + Argument(arguments[0]);
        return call.Function + string.Concat(arguments.Select(a => " " + (call.Function is "default" or "toYaml" or "toJson" or "int64" or "float64" ? RawArgument(a) : Argument(a))));
    }

    private string Text(Interpolation text)
    {
        if (text.Parts.Count == 0) return "\"\"";
        if (text.Parts is [var single] && single.Type.Kind is ValueKind.String or ValueKind.Enum) return Value(NotNil(single));
        if (text.Parts is [{ Type.Kind: ValueKind.Number } number]) return "toJson " + Argument(number);
        var format = string.Concat(text.Parts.Select(static p => p switch
        {
            Constant { Value: string literal } => literal.Replace("%", "%%"),
            { Type.Kind: ValueKind.Integer } => "%d",
            { Type.Kind: ValueKind.Boolean } => "%t",
            _ => "%s",
        }));
        var holes = text.Parts.Where(static p => p is not Constant { Value: string }).ToList();
        if (holes.Count == 0) return GoText.Quote(format.Replace("%%", "%"));
        return "printf " + GoText.Quote(format) + string.Concat(holes.Select(h => " " + Grouped(Hole(h), h)));
    }

    /// <summary>What C# prints of a value inside a text.</summary>
    public string Hole(Expr hole) => hole.Type.Kind == ValueKind.Number ? "toJson " + Argument(hole) : Value(NotNil(hole));

    /// <summary>C# prints a missing string as nothing.</summary>
    private static Expr NotNil(Expr expr) =>
        expr.Type is { Kind: ValueKind.String, Nullable: true } ? new Call("default", [Constant.Text(""), expr], TemplateType.String) : expr;

    /// <summary>Scalars compare with nil; maps, lists and records must not before Helm 3.13 (decision 10).</summary>
    private string NilTest(string comparison, Expr operand)
    {
        if (operand.Type.EmptyIsNull) return comparison == "eq" ? "not " + RawArgument(operand) : Raw(operand);
        if (operand is ContextPath path) return operand.Type.IsStructure ? Invalid(comparison, scope.Path(path)) : comparison + " " + scope.Path(path) + " nil";
        if (!operand.Type.IsStructure) return comparison + " " + RawArgument(operand) + " nil";
        if (operand is HelperCall call) return comparison + " (" + Include(call) + ") \"\"";
        return Invalid(comparison, RawArgument(operand));
    }

    private static string Invalid(string comparison, string operand) =>
        comparison == "eq" ? "kindIs \"invalid\" " + operand : "not (kindIs \"invalid\" " + operand + ")";

    /// <summary>A look-alike as what its property holds. <c>toJson</c> prints a number alike whether it came from a file (a float64) or from <c>--set</c> (an int64).</summary>
    private string Lenient(ContextPath path)
    {
        var value = scope.Path(path);
        return path.Type switch
        {
            { Kind: ValueKind.Integer, Nullable: false } => "int64 " + value,
            { Kind: ValueKind.Integer } => "ternary " + value + " (int64 " + value + ") (kindIs \"invalid\" " + value + ")",
            { Nullable: false } => "ternary " + value + " (toJson " + value + ") (kindIs \"string\" " + value + ")",
            _ => "ternary " + value + " (toJson " + value + ") (or (kindIs \"string\" " + value + ") (kindIs \"invalid\" " + value + "))",
        };
    }

    /// <summary>Both sides of a comparison must be of one basic kind.</summary>
    private string ComparisonArgument(Expr side, Expr other) =>
        side is Constant { Value: long n } && other.Type.Kind == ValueKind.Number ? GoText.Float(n) : Argument(side);

    private string Operand(Expr test) => test switch
    {
        HasContent h => "(not (empty " + WholeArgument(h.Operand) + "))",
        Not { Operand: IsNull { Operand: { Type.EmptyIsNull: true } operand } } => "(not (empty " + WholeArgument(operand) + "))",
        _ => Grouped(StrictCondition(test), test),
    };

    /// <summary>A condition whose result is a bool and not just something true.</summary>
    private string StrictCondition(Expr test) => test switch
    {
        And and => "and " + string.Join(" ", Flatten<And>(and, static a => (a.Left, a.Right)).Select(Operand)),
        Or or => "or " + string.Join(" ", Flatten<Or>(or, static o => (o.Left, o.Right)).Select(Operand)),
        Not { Operand: IsNull or HasContent } => Condition(test),
        Not not => "not " + Operand(not.Operand),
        // What is missing is not true, and no bool either.
        Comparison { Operator: "eq", Left: var flag, Right: Constant { Value: true } } when IsFlag(flag) => "eq " + Argument(flag) + " true",
        _ => Condition(test),
    };

    /// <summary>A truth value that may be missing: it is true just where it is the truth value true.</summary>
    private static bool IsFlag(Expr expr) => expr is ContextPath { Type.Kind: ValueKind.Boolean };

    private string ConditionArgument(Expr expr) => Grouped(Condition(expr), expr);

    private static string Grouped(string text, Expr expr) =>
        text.IndexOf(' ') < 0 || expr is Constant { Value: string } || (text[0] == '(' && Closes(text)) ? text : "(" + text + ")";

    /// <summary>Whether the first parenthesis closes only at the end, or before a path.</summary>
    private static bool Closes(string text)
    {
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && quoted) i++;
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] == '(') depth++;
            else if (!quoted && text[i] == ')') depth--;
            else if (!quoted && text[i] == ' ' && depth == 0) return false;
        }

        return true;
    }

    private static IEnumerable<Expr> Flatten<T>(T expr, Func<T, (Expr, Expr)> sides)
        where T : Expr
    {
        var (left, right) = sides(expr);
        foreach (var side in new[] { left, right })
        {
            if (side is T same) foreach (var part in Flatten(same, sides)) yield return part;
            else yield return side;
        }
    }

    private static string Literal(Constant constant) => constant.Value switch
    {
        null => "nil",
        string text => GoText.Quote(text),
        bool flag => flag ? "true" : "false",
        double number => GoText.Float(number),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };
}
