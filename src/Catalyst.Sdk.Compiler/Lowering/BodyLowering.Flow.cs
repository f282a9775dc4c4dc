using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Whether a test before has shown that the receiver is there, as the C# compiler sees it. An exclamation mark shows nothing.</summary>
    private static bool IsTested(IOperation member)
    {
        if (member is not IPropertyReferenceOperation { Instance: { SemanticModel: { } model } instance }) return false;
        var syntax = instance.Syntax;
        while (syntax is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed) syntax = suppressed.Operand;
        return model.GetTypeInfo(syntax).Nullability.FlowState == NullableFlowState.NotNull;
    }
}
