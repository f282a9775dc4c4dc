namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>A step down from any value.</summary>
internal static class Steps
{
    public static Expr Down(Expr source, PathStep step, TemplateType type) => source switch
    {
        ContextPath path => path with { Steps = [.. path.Steps, step], Type = type, Normalized = false },
        MemberOf member => member with { Steps = [.. member.Steps, step], Type = type },
        _ => new MemberOf(source, [step], type),
    };
}
