using CsCheck;

namespace Catalyst.Sdk.Testing;

/// <summary>Draws from one CsCheck stream.</summary>
internal sealed class Draw(PCG source)
{
    /// <summary>A number from 0 up to, not including, the limit.</summary>
    public int Below(int limit) => (int)source.Next((uint)limit);

    /// <summary>True once in so many times.</summary>
    public bool Once(int inTimes) => Below(inTimes) == 0;

    public T One<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    public T From<T>(Gen<T> gen) => gen.Generate(source, null, out _);
}
