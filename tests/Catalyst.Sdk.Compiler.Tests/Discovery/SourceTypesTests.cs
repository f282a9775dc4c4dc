using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Discovery;

public sealed class SourceTypesTests
{
    [Fact]
    public void Types_of_all_namespaces_and_those_inside_others_are_found()
    {
        var compilation = CompilationHarness.CompileValid("""
            public sealed record V;
            namespace Outer.Inner
            {
                public static class Holder
                {
                    public static class Deep
                    {
                        [Blueprint("bp-deep", "1.0.0")] public sealed class A : Blueprint<V> { public override BlueprintSpec Spec => new(); }
                    }
                }
            }
            """);

        Assert.Equal(["Outer.Inner.Holder", "Outer.Inner.Holder.Deep", "Outer.Inner.Holder.Deep.A", "V"], SourceTypes.Of(compilation).Select(static t => t.ToDisplayString()).Order(StringComparer.Ordinal));
        Assert.Equal(["bp-deep"], BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken).Select(static b => b.Name));
    }
}
