namespace Catalyst.Sdk.Compiler.Tests.Mutation;

/// <summary>The faults, each with a name. Comments of a template are no place for one.</summary>
internal static class EmitFaults
{
    public static readonly EmitFault[] All =
    [
        // Numbers. A number that stands alone is the same number without its conversion: 1e+06 is 1000000 in YAML.
        new("int64 dropped", @"(?<!\b(min|max) .*)int64 (?=[.$(])(?![\w.$]+ \}\})", ""),
        new("float64 dropped from a comparison", @"\b(gt|ge|lt|le) \(float64 ", "$1 ("),
        new("float64 for int64", @"int64 (?=[.$(])(?![\w.$]+ \}\})", "float64 "),
        new("toJson of a number dropped", @"toJson \(float64 ([^)]*)\)", "float64 $1"),
        new("min for max", @"\bmax \(", "min ("),
        new("max for min", @"\bmin \(", "max ("),
        // Nil.
        new("default for a nil test", @"if ne (\.Values\.\w+) nil", "if $1"),
        new("a nil test turned round", @"ne (\.Values\.\w+) nil", "eq $1 nil"),
        new("truth for kindIs invalid", @"not \(kindIs ""invalid"" (\.Values\.\w+)\)", "$1"),
        new("kindIs invalid turned round", @"not \(kindIs ""invalid"" (\.Values\.\w+)\)", "kindIs \"invalid\" $1"),
        new("default dropped from a hole", @"\(default """" ([^)]+)\)", "$1"),
        new("default for a nil-safe hole of another text", @"default """" ", "default \"-\" "),
        // Text.
        new("quote dropped", @" \| quote(?= \}\})", ""),
        new("squote for quote", @"(\.Values\.(?:text|maybe)) \| quote(?= \}\})", "$1 | squote"),
        new("printf verb %v for %s", @"(printf ""[^""]*)%s", "$1%v "),
        new("printf verb %v for %d", @"(printf ""[^""]*%?)%d(?=[^""]*"" .*\(int64)", "$1%x"),
        new("percent not doubled", @"(printf ""[^""%]*)%%", "$1%"),
        new("replace with its arguments swapped", @"replace (""(?!\+)[^""]*"") (""[^""]*"") ", "replace $2 $1 "),
        new("contains with its arguments swapped", @"contains (""[^""]+"") (\.Values\.\w+)", "contains $2 $1"),
        new("toYaml for toJson", @"\{\{ toJson (\.Values\.\w+)", "{{ toYaml $1"),
        new("toJson for toYaml in text", @"\{\{ toYaml (\.Values\.\w+) \| quote", "{{ toJson $1 | quote"),
        new("trimSuffix dropped", @" \| trimSuffix ""-""", ""),
        new("trunc dropped", @" \| trunc 63", ""),
        // Truth.
        new("and for or", @"\bif or ", "if and "),
        new("or for and", @"\bif and ", "if or "),
        new("not dropped", @"\bif not ", "if "),
        new("not added", @"\bif (\.Values\.\w+) \}\}", "if not $1 }}"),
        new("ne for eq", @"\beq \(int64", "ne (int64"),
        new("ne for eq of text", @"\beq (\.Values\.\w+ "")", "ne $1"),
        new("ge for gt", @"\bgt \(", "ge ("),
        new("gt for ge", @"\bge \(", "gt ("),
        new("le for lt", @"\blt \(", "le ("),
        new("lt for le", @"\ble \(", "lt ("),
        new("a text compared with another", @"(\beq \.Values\.\w+ "")([^""]+"")", "$1x$2"),
        // Structure.
        new("nindent 2 for 4", @"nindent 4\b", "nindent 2"),
        new("nindent 2 for a mapping below a key", @"(:\n\s*\{\{- toYaml \.Values\.(?:security|resources)[^\n]*)nindent \d+", "$1nindent 2"),
        new("indent for nindent", @"\| nindent ([1-9]\d*)", "| indent $1"),
        new("the empty list of an else arm dropped", @"\n\s*\{\{- else \}\}\n[^\n]*\[\](?=\n\s*\{\{- end)", ""),
        new("an empty list for none", @"^( *\w+): \[\]$", "$1: null"),
        new("a with turned into an if", @"\{\{- with (\.Values\.\w+) \}\}", "{{- if $1 }}"),
        new("a guard dropped", @"^ *\{\{- if [^\n]*\}\}\n((?: *[\w-]+: [^\n]*\n))(?: *\{\{- end \}\}\n)", "$1"),
        new("a range over nothing", @"range (\$\w+) := ([.$]\w[\w.]*)", "range $1 := list"),
        new("a range over keys", @"range (\$\w+) := (\.Values\.\w+)", "range $1, $$v := $2"),
        new("an arm that is never taken", @"\{\{- else if [^\n]*\}\}", "{{- else if false }}"),
        new("two branches swapped", @"(\{\{- if [^\n]*\}\}\n)([^\n]*\n)(\s*\{\{- else \}\}\n)([^\n]*\n)", "$1$4$3$2"),
        new("a key lost", @"^( {2,})[a-z]\w*: \{\{ \.Values\.\w+ \| quote \}\}\n", ""),
        new("a value of another key", @"\.Values\.text \| quote", ".Values.maybe | quote"),
        new("an item lost", @"^ +- ""?[\w-]+""?\n", ""),
        new("fail dropped", @"\{\{- fail [^\n]*\}\}", "{{- print \"\" }}"),
        new("a document that is always there", @"\A\{\{- if [^\n]*\}\}", "{{- if true }}"),
        new("the release for the chart", @"\.Release\.Name\b", ".Chart.Name"),
        new("a label lost", @"^app\.kubernetes\.io/instance:[^\n]*\n", ""),
        // The other files.
        new("a default of another value", @"^count: 1$", "count: 2", "^values\\.yaml$"),
        new("a default lost", @"^text: .*\n", "", "^values\\.yaml$"),
        new("required lost", @"""text"",?\s*", "", "^values\\.schema\\.json$"),
        new("a type too wide", @"(""count"": \{\s*""type"": )""integer""", "$1\"number\"", "^values\\.schema\\.json$"),
        new("a record left open", @"""additionalProperties"": false", "\"additionalProperties\": true", "^values\\.schema\\.json$"),
        // Texts of several lines.
        new("the line break at the end of a text dropped", @"\{\{ ""\\n"" \}\}", ""),
        new("the line break at the end of a block dropped", @"(: \|)$", "$1-"),
    ];
}
