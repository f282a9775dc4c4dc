using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers;

/// <summary>Baseline files themselves: one that nobody can read, and one whose Blueprint is gone. What they say is compared where the Blueprint is lowered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ReleaseRules.Files;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static file =>
        {
            if (!BaselineFiles.IsBaseline(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider) || BaselineFiles.Read(file.AdditionalFile, file.CancellationToken) is not { } baseline) return;
            if (Fault(baseline) is { } fault) file.ReportDiagnostic(fault);
        });
        context.RegisterCompilationAction(static end =>
        {
            var baselines = BaselineFiles.All(end.Options.AdditionalFiles, end.Options.AnalyzerConfigOptionsProvider, end.CancellationToken);
            if (baselines.Count == 0) return;
            var names = new HashSet<string>(BlueprintDiscovery.Find(end.Compilation, end.CancellationToken).Select(static b => b.Name), StringComparer.Ordinal);
            foreach (var baseline in baselines.Where(b => !names.Contains(b.Blueprint))) end.ReportDiagnostic(Diagnostic.Create(ReleaseRules.NoBlueprint, At(baseline, default), baseline.Blueprint));
        });
    }

    private static Diagnostic? Fault(BaselineFile file)
    {
        var read = BaselineReader.Read(file.Text);
        if (read.Fault is { } fault) return Diagnostic.Create(ReleaseRules.Unreadable, At(file, fault.At), file.Blueprint, fault.Why);
        if (read.OtherForm is { } form) return Diagnostic.Create(ReleaseRules.OtherForm, At(file, default), file.Blueprint, form, Baseline.Form.ToString(CultureInfo.InvariantCulture));
        return read.Baseline is { } baseline && baseline.Blueprint != file.Blueprint
            ? Diagnostic.Create(ReleaseRules.Unreadable, At(file, default), file.Blueprint, "it is that of '" + baseline.Blueprint + "'")
            : null;
    }

    private static Location At(BaselineFile file, TextSpan span) => Location.Create(file.Path, span, file.Text.Lines.GetLinePositionSpan(span));
}
