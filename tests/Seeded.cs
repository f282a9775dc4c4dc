using System.Globalization;
using CsCheck;

namespace Catalyst.Tests;

/// <summary>Draws from a generator that are the same in every run: CsCheck's own <c>seed</c> is that of the first draw alone.</summary>
internal static class Seeded
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20260101;

    /// <summary>Runs a check over draws; one that fails is named by its number and the seed, and shown.</summary>
    public static async Task SeededAsync<T>(this Gen<T> gen, Func<T, Task> check, long iter, int threads = 2, Func<T, string>? print = null) =>
        await Parallel.ForAsync(0, iter, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = Xunit.TestContext.Current.CancellationToken }, async (i, _) =>
        {
            var drawn = gen.Generate(new PCG((uint)i, Seed), null, out var size);
            try
            {
                await check(drawn);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"draw {i} of seed {Seed}, {print?.Invoke(drawn) ?? drawn?.ToString()}: {e.Message}", e);
            }
        });

    public static void SeededAll<T>(this Gen<T> gen, Action<T> check, long iter, int threads = 1, Func<T, string>? print = null) =>
        SeededAsync(gen, drawn => { check(drawn); return Task.CompletedTask; }, iter, threads, print).GetAwaiter().GetResult();

    public static void SeededHolds<T>(this Gen<T> gen, Func<T, bool> holds, long iter, Func<T, string>? print = null) =>
        SeededAsync(gen, drawn => holds(drawn) ? Task.CompletedTask : throw new InvalidOperationException("does not hold"), iter, threads: 1, print).GetAwaiter().GetResult();
}
