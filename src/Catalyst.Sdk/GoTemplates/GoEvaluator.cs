using System.Text;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.GoTemplates;

/// <summary>Runs parsed templates.</summary>
internal sealed class GoEvaluator(IReadOnlyDictionary<string, IReadOnlyList<GoNode>> defines, object context)
{
    private const int DepthLimit = 100;
    private readonly StringBuilder _output = new();
    private readonly List<(string Name, object? Value)> _variables = [];
    private int _depth;

    public string Run(IReadOnlyList<GoNode> nodes)
    {
        _variables.Add(("$", context));
        Walk(nodes, context);
        return _output.ToString();
    }

    private void Walk(IReadOnlyList<GoNode> nodes, object? dot)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case GoText text:
                    _output.Append(text.Text);
                    break;
                case GoAction action:
                    var value = Pipeline(action.Pipeline, dot);
                    if (action.Pipeline.Variables.Count == 0) _output.Append(GoPrinter.Print(value));
                    break;
                case GoIf choice:
                    Scoped(() => Walk(GoFunctions.IsTrue(Pipeline(choice.Test, dot)) ? choice.Then : choice.Else, dot));
                    break;
                case GoWith with:
                    Scoped(() =>
                    {
                        var inner = Pipeline(with.Value, dot);
                        if (GoFunctions.IsTrue(inner)) Walk(with.Then, inner);
                        else Walk(with.Else, dot);
                    });
                    break;
                case GoRange range:
                    Scoped(() => Loop(range, dot));
                    break;
            }
        }
    }

    private void Scoped(Action work)
    {
        var count = _variables.Count;
        work();
        _variables.RemoveRange(count, _variables.Count - count);
    }

    private void Loop(GoRange range, object? dot)
    {
        if (range.Source.IsAssignment) throw GoTemplate.Unknown("'range' into a variable that is there");
        var source = Commands(range.Source, dot);
        var items = source switch
        {
            null => [],
            JsonArray list => list.Select(static (item, i) => ((object?)(long)i, GoContext.Element(item))).ToList(),
            JsonObject map => [.. map.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => ((object?)p.Key, GoContext.Element(p.Value)))],
            _ => throw GoTemplate.Unknown("'range' over something that is no list or map"),
        };
        if (items.Count == 0) Walk(range.Else, dot);
        foreach (var (key, item) in items)
        {
            Scoped(() =>
            {
                if (range.Source.Variables is [.., var last]) _variables.Add((last, item));
                if (range.Source.Variables is [var first, _]) _variables.Add((first, key));
                Walk(range.Body, item);
            });
        }
    }

    /// <summary>The value of a pipeline, which its variables get.</summary>
    private object? Pipeline(GoPipeline pipeline, object? dot)
    {
        var value = Commands(pipeline, dot);
        foreach (var name in pipeline.Variables)
        {
            if (!pipeline.IsAssignment) _variables.Add((name, value));
            else if (_variables.FindLastIndex(v => v.Name == name) is >= 0 and var index) _variables[index] = (name, value);
            else throw GoTemplate.Unknown($"the variable {name}, which is not declared");
        }

        return value;
    }

    private object? Commands(GoPipeline pipeline, object? dot)
    {
        object? value = null;
        for (var i = 0; i < pipeline.Commands.Count; i++)
        {
            var command = pipeline.Commands[i];
            value = command.Function is null ? Operand(command.Operands[0], dot) : Call(command, dot, i > 0 ? [() => value] : []);
            if (ReferenceEquals(value, GoContext.NilElement)) value = null;
        }

        return value;
    }

    private object? Call(GoCommand command, object? dot, Func<object?>[] piped)
    {
        var captured = piped.Length > 0 ? piped[0]() : null;
        Func<object?>[] arguments = [.. command.Operands.Select<GoOperand, Func<object?>>(o => () => NoElement(Operand(o, dot))), .. piped.Select<Func<object?>, Func<object?>>(_ => () => captured)];
        if (command.Function == "include") return Include([.. arguments.Select(static a => a())]);
        return GoFunctions.Call(command.Function!, arguments);
    }

    private static object? NoElement(object? value) => ReferenceEquals(value, GoContext.NilElement) ? null : value;

    private string Include(object?[] arguments)
    {
        if (arguments is not [string name, var data]) throw GoTemplate.Unknown("'include' without a name and a value");
        if (!defines.TryGetValue(name, out var body)) throw GoTemplate.Unknown($"the define '{name}', which is none of this chart's helpers");
        if (++_depth > DepthLimit) throw GoTemplate.Unknown("an include that is nested too deep");
        var inner = new GoEvaluator(defines, data ?? throw GoTemplate.Unknown("'include' of nothing")) { _depth = _depth };
        var text = inner.Run(body);
        _depth--;
        return text;
    }

    private object? Operand(GoOperand operand, object? dot)
    {
        switch (operand)
        {
            case GoLiteral literal:
                return literal.Value;
            case GoFunction function:
                return GoFunctions.Call(function.Name, []);
            case GoPath { Inner: { } inner } path:
                return Fields(Commands(inner, dot), path.Fields);
            case GoPath { Variable: { } name } path:
                var index = _variables.FindLastIndex(v => v.Name == name);
                return Fields(index < 0 ? throw GoTemplate.Unknown($"the variable {name}, which is not declared") : _variables[index].Value, path.Fields);
            case GoPath path:
                return Fields(dot, path.Fields);
            default:
                throw new InvalidOperationException();
        }
    }

    private static object? Fields(object? value, IReadOnlyList<string> fields)
    {
        foreach (var name in fields)
        {
            value = value switch
            {
                null => null,
                GoContext context => context.Field(name),
                GoObject known => known.Field(name),
                JsonObject map => GoContext.Element(map.TryGetPropertyValue(name, out var member) ? member : null),
                _ when ReferenceEquals(value, GoContext.NilElement) => throw new ChartException($"nil pointer evaluating interface {{}}.{name}"),
                _ => throw new ChartException($"can't evaluate field {name}"),
            };
        }

        return value;
    }
}
