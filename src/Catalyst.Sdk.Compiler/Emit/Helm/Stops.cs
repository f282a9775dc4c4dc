using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Where in C# a value stops the render: in an expression over several lines, or one that was put into the place of its helper's call,
/// this is another line than that of the entry.</summary>
internal static class Stops
{
    /// <summary>The line of the only call in a value that may stop the render; null when there is none, or more than one line of them.</summary>
    public static Origin? In(Expr value)
    {
        Origin? found = null;
        return Only(value, ref found) ? found : null;
    }

    private static bool Only(Expr expr, ref Origin? found)
    {
        if (expr is Call { Origin: { IsKnown: true } origin })
        {
            if (found is { } other && !other.IsSameLine(origin)) return false;
            found = origin;
        }

        switch (expr)
        {
            case Call call:
                return All(call.Arguments, ref found);
            case HelperCall call:
                return All(call.Arguments, ref found);
            case Interpolation text:
                return All(text.Parts, ref found);
            case Ternary t:
                return Only(t.Test, ref found) && Only(t.WhenTrue, ref found) && Only(t.WhenFalse, ref found);
            default:
                return true;
        }
    }

    private static bool All(Model.EquatableArray<Expr> parts, ref Origin? found)
    {
        for (var i = 0; i < parts.Count; i++)
            if (!Only(parts[i], ref found)) return false;
        return true;
    }
}
