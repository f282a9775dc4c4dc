using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <content>Single pieces and values, for rules that ask what stands at a place.</content>
internal sealed partial class Evaluator
{
    /// <summary>The data of a piece; null when it is left out, unknown when it stops the render.</summary>
    public DataValue? Of(Node node, Scopes scopes)
    {
        try
        {
            return Piece(node, scopes);
        }
        catch (RenderStop)
        {
            return new Unknown("fail");
        }
    }

    /// <summary>The data of a value; unknown when it stops the render.</summary>
    public DataValue Of(Expr expr, Scopes scopes)
    {
        try
        {
            return Value(expr, scopes);
        }
        catch (RenderStop)
        {
            return new Unknown("fail");
        }
    }
}
