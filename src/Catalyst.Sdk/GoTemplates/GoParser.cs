namespace Catalyst.Sdk.GoTemplates;

/// <summary>Parses the templates of the listed subset. What it does not know it refuses, valid or not.</summary>
internal sealed class GoParser
{
    private readonly IReadOnlyList<GoToken> _tokens;
    private readonly Dictionary<string, IReadOnlyList<GoNode>> _defines = new(StringComparer.Ordinal);
    private int _at;

    private GoParser(IReadOnlyList<GoToken> tokens) => _tokens = tokens;

    /// <summary>The template's own nodes, and the defines in it.</summary>
    public static (IReadOnlyList<GoNode> Nodes, IReadOnlyDictionary<string, IReadOnlyList<GoNode>> Defines) Parse(string text)
    {
        var parser = new GoParser(GoLexer.Tokens(text));
        var (nodes, end) = parser.List();
        return end.Length == 0 ? (nodes, parser._defines) : throw GoTemplate.Unknown($"'{end}' without its beginning");
    }

    private GoToken Next => _tokens[_at];

    private bool Takes(GoTokenKind kind)
    {
        if (Next.Kind != kind) return false;
        _at++;
        return true;
    }

    private void Expect(GoTokenKind kind)
    {
        if (!Takes(kind)) throw GoTemplate.Unknown($"{Next.Kind} '{Next.Text}' where {kind} is expected");
    }

    /// <summary>Nodes up to <c>end</c> or <c>else</c>, which is given back; empty at the end of the text.</summary>
    private (IReadOnlyList<GoNode> Nodes, string End) List()
    {
        var nodes = new List<GoNode>();
        while (true)
        {
            if (Next.Kind == GoTokenKind.End) return (nodes, "");
            if (Next.Kind == GoTokenKind.Text)
            {
                nodes.Add(new GoText(Next.Text));
                _at++;
                continue;
            }

            Expect(GoTokenKind.Open);
            var word = Next.Kind == GoTokenKind.Identifier ? Next.Text : "";
            switch (word)
            {
                case "end":
                    _at++;
                    Expect(GoTokenKind.Close);
                    return (nodes, word);
                case "else":
                    _at++;
                    return (nodes, word);
                case "if":
                    _at++;
                    nodes.Add(If());
                    break;
                case "with":
                    _at++;
                    nodes.Add(Block(static (value, then, otherwise) => new GoWith(value, then, otherwise), variables: 1));
                    break;
                case "range":
                    _at++;
                    nodes.Add(Block(static (source, body, otherwise) => new GoRange(source, body, otherwise), variables: 2));
                    break;
                case "define":
                    _at++;
                    Define();
                    break;
                case "template" or "block" or "break" or "continue":
                    throw GoTemplate.Unknown($"'{word}'");
                default:
                    nodes.Add(new GoAction(Pipeline(GoTokenKind.Close, variables: 1)));
                    break;
            }
        }
    }

    private void Define()
    {
        var name = Next.Text;
        Expect(GoTokenKind.String);
        Expect(GoTokenKind.Close);
        _defines[name] = Closed(List());
    }

    private static IReadOnlyList<GoNode> Closed((IReadOnlyList<GoNode> Nodes, string End) list) => list.End == "end" ? list.Nodes : throw GoTemplate.Unknown("a block without its end");

    private GoIf If()
    {
        var test = Pipeline(GoTokenKind.Close, variables: 1);
        var then = List();
        if (then.End == "end") return new GoIf(test, then.Nodes, []);
        if (then.End.Length == 0) throw GoTemplate.Unknown("'if' without its end");
        if (Next is { Kind: GoTokenKind.Identifier, Text: "if" })
        {
            _at++;
            return new GoIf(test, then.Nodes, [If()]);
        }

        Expect(GoTokenKind.Close);
        return new GoIf(test, then.Nodes, Closed(List()));
    }

    private GoNode Block(Func<GoPipeline, IReadOnlyList<GoNode>, IReadOnlyList<GoNode>, GoNode> make, int variables)
    {
        var value = Pipeline(GoTokenKind.Close, variables);
        var then = List();
        if (then.End == "end") return make(value, then.Nodes, []);
        if (then.End.Length == 0) throw GoTemplate.Unknown("a block without its end");
        // 'else with' and 'else if' here are new in Go.
        Expect(GoTokenKind.Close);
        return make(value, then.Nodes, Closed(List()));
    }

    private GoPipeline Pipeline(GoTokenKind end, int variables)
    {
        var names = new List<string>();
        var isAssignment = false;
        if (Next.Kind == GoTokenKind.Variable && _tokens[_at + 1].Kind is GoTokenKind.Declare or GoTokenKind.Assign or GoTokenKind.Comma)
        {
            names.Add(Next.Text);
            _at++;
            if (Takes(GoTokenKind.Comma))
            {
                if (variables < 2) throw GoTemplate.Unknown("two variables");
                names.Add(Next.Text);
                Expect(GoTokenKind.Variable);
            }

            isAssignment = Next.Kind == GoTokenKind.Assign;
            if (!isAssignment && Next.Kind != GoTokenKind.Declare) throw GoTemplate.Unknown("variables without a value");
            _at++;
        }

        var commands = new List<GoCommand> { Command() };
        while (Takes(GoTokenKind.Pipe)) commands.Add(Command());
        Expect(end);
        return commands.Skip(1).Any(static c => c.Function is null) ? throw GoTemplate.Unknown("a value after a pipe") : new GoPipeline(names, isAssignment, commands);
    }

    private GoCommand Command()
    {
        string? function = null;
        if (Next.Kind == GoTokenKind.Identifier && Next.Text is not ("true" or "false" or "nil"))
        {
            function = Next.Text;
            _at++;
        }

        var operands = new List<GoOperand>();
        while (Next.Kind is not (GoTokenKind.Pipe or GoTokenKind.Close or GoTokenKind.RightParen))
        {
            if ((operands.Count > 0 || function is not null) && !Next.Spaced) throw GoTemplate.Unknown("two operands without a space");
            operands.Add(Operand());
        }

        if (function is null && operands.Count != 1) throw GoTemplate.Unknown(operands.Count == 0 ? "an empty command" : "arguments of something that is no function");
        return function is null && operands[0] is GoLiteral { Value: null } ? throw GoTemplate.Unknown("nil alone") : new GoCommand(function, operands);
    }

    private GoOperand Operand()
    {
        var token = Next;
        _at++;
        switch (token.Kind)
        {
            case GoTokenKind.String or GoTokenKind.Number:
                return new GoLiteral(token.Value);
            case GoTokenKind.Identifier:
                return token.Text switch
                {
                    "true" => new GoLiteral(true),
                    "false" => new GoLiteral(false),
                    "nil" => new GoLiteral(null),
                    _ => new GoFunction(token.Text),
                };
            case GoTokenKind.Dot:
                return new GoPath(null, null, []);
            case GoTokenKind.Field:
                return new GoPath(null, null, [token.Text, .. Fields()]);
            case GoTokenKind.Variable:
                return new GoPath(token.Text, null, Fields());
            case GoTokenKind.LeftParen:
                var inner = Pipeline(GoTokenKind.RightParen, variables: 0);
                return inner.Variables.Count > 0 ? throw GoTemplate.Unknown("a variable inside parentheses") : new GoPath(null, inner, Fields());
            default:
                throw GoTemplate.Unknown($"{token.Kind} as a value");
        }
    }

    /// <summary>Field names that follow without a space.</summary>
    private List<string> Fields()
    {
        var fields = new List<string>();
        while (Next is { Kind: GoTokenKind.Field, Spaced: false })
        {
            fields.Add(Next.Text);
            _at++;
        }

        return fields;
    }
}
