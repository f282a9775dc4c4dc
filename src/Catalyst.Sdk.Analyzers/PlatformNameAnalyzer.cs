using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Rules.Environments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Analyzers;

/// <summary>Reads the constants that become names of the platform: arguments of <c>Parse</c> and <c>Create</c>, and texts that convert.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlatformNameAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = PlatformNameRules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Catalyst.Sdk.ClusterName") is not { } sample || SymbolEqualityComparer.Default.Equals(sample.ContainingAssembly, start.Compilation.Assembly)) return;
            start.RegisterOperationAction(Called, OperationKind.Invocation);
            start.RegisterOperationAction(Converted, OperationKind.Conversion);
        });
    }

    private static void Converted(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { } method && PlatformNames.Of(method.ContainingType) is { } type && Text(conversion.Operand) is { } text) Check(context, type, text, conversion.Operand.Syntax);
    }

    private static void Called(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!method.IsStatic || method.ContainingType is not { } owner) return;
        if (PlatformNames.Of(owner) is { } type)
        {
            if (method.Name == "Parse" && call.Arguments.Length == 1 && Text(call.Arguments[0].Value) is { } text) Check(context, type, text, call.Arguments[0].Value.Syntax);
            else if (method.Name == "Create") Created(context, type, call);
        }
        else if (method.Name == "ReleaseName" && owner.Name == "FanOut" && BlueprintDiscovery.IsSdk(owner.ContainingNamespace) && Texts(call) is { Count: 2 } texts && CAT1037.Message(texts[0], texts[1]) is { } message)
        {
            context.ReportDiagnostic(Diagnostic.Create(PlatformNameRules.LongRelease, call.Arguments[0].Value.Syntax.GetLocation(), message));
        }
    }

    /// <summary>A name made of parts, where they are known; each part that is a name itself is read where it converts.</summary>
    private static void Created(OperationAnalysisContext context, string type, IInvocationOperation call)
    {
        if (Texts(call) is not { } parts || PlatformNames.Composed(type, parts) is not { } name) return;
        var fault = NameGrammar.Fault(type, name);

        // What a part is no name of is told at the part.
        if (fault is not null && PlatformNames.OwnRule(type) != fault.Rule) return;
        if ((fault ?? NameGrammar.Advice(type, name)) is { } told) Report(context, told with { Mended = null }, call.Syntax);
    }

    private static void Check(OperationAnalysisContext context, string type, string text, SyntaxNode at)
    {
        if ((NameGrammar.Fault(type, text) ?? NameGrammar.Advice(type, text)) is { } fault) Report(context, fault, at);
    }

    // Of a text that is still being typed the compiler speaks.
    private static void Report(OperationAnalysisContext context, NameFault fault, SyntaxNode at)
    {
        if (!at.ContainsDiagnostics) context.ReportDiagnostic(new Problem(PlatformNameRules.Of(fault.Rule), at.GetLocation(), fault.Message) { Mend = Mend.Meant(fault.Mended) }.ToDiagnostic());
    }

    private static List<string>? Texts(IInvocationOperation call)
    {
        var texts = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal).Select(static a => PlatformNames.ConstantText(a.Value)).OfType<string>().ToList();
        return texts.Count == call.Arguments.Length ? texts : null;
    }

    private static string? Text(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
