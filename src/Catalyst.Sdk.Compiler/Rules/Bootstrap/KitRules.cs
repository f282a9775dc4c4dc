using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The rules about a kit; what hinders its reading is CAT1759, which the reading itself reports.</summary>
internal static class KitRules
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        CAT1750.Check(kit, problems);
        CAT1751.Check(kit, problems);
        CAT1752.Check(kit, problems);
        CAT1753.Check(kit, problems);
        CAT1754.Check(kit, problems);
        CAT1755.Check(kit, problems);
        CAT1756.Check(kit, problems);
        CAT1757.Check(kit, problems);
        CAT1758.Check(kit, problems);
        CAT1760.Check(kit, problems);
        CAT1761.Check(kit, problems);
        CAT1762.Check(kit, problems);
        CAT1763.Check(kit, problems);
        CAT1764.Check(kit, problems);
        CAT1765.Check(kit, problems);
        CAT1766.Check(kit, problems);
        CAT1767.Check(kit, problems);
        CAT1768.Check(kit, problems);
        CAT1769.Check(kit, problems);
    }
}
