using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>A value where a test has shown that it is there: of the same form, and of a type without null.</summary>
internal static class Present
{
    public static Expr Of(Expr value) => value switch
    {
        ContextPath path => path with { Type = path.Type.NotNull },
        Ternary choice => choice with { Type = choice.Type.NotNull },
        HelperCall call => call with { Type = call.Type.NotNull },
        Call call => call with { Type = call.Type.NotNull },
        MemberOf member => member with { Type = member.Type.NotNull },
        ElementAccess access => access with { Type = access.Type.NotNull },
        _ => value,
    };
}
