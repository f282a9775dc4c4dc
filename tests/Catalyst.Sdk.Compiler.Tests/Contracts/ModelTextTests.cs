using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Contracts;

/// <summary>A contract comes back as it was written.</summary>
public sealed class ModelTextTests
{
    [Fact]
    public void Every_record_of_the_model_can_be_written()
    {
        var records = typeof(Node).Assembly.GetTypes().Where(static t => t is { IsAbstract: false, IsNested: false } && t != typeof(Compiler.Evaluation.Unknown) && (typeof(Node).IsAssignableFrom(t) || typeof(Expr).IsAssignableFrom(t) || typeof(Item).IsAssignableFrom(t) || typeof(Entry).IsAssignableFrom(t) || typeof(DataValue).IsAssignableFrom(t)));
        Assert.All(records, static t => Assert.Equal(t, ModelShape.Find(t.Name)));
    }

    [Fact]
    public void Bodies_come_back_as_they_were()
    {
        var library = new Infrastructure.BuiltLibrary(LibrarySource.Library);
        Assert.Contains(library.Contracts.SelectMany(static c => c.Members), static m => m.Body is not null);
        Assert.All(library.Contracts, static c => Assert.Equal(c, ModelReader.Read<TypeContract>(ModelWriter.Write(c))));
    }

    [Fact]
    public void Texts_and_numbers_come_back_character_for_character() =>
        Gen.Select(Gen.String, Gen.Long, Gen.Double.Where(double.IsFinite)).SeededHolds(static drawn =>
        {
            var (text, integer, number) = drawn;
            DataValue data = new DataList([new DataString(text), new DataInteger(integer), new DataNumber(number), new DataMap([new(text, DataNull.Instance)])]);
            return data.Equals(ModelReader.Read<DataValue>(ModelWriter.Write(data)));
        }, iter: 100);

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[\"DataString\"]")]
    [InlineData("[\"DataString\",1]")]
    [InlineData("[\"NoSuchRecord\",1]")]
    [InlineData("[\"TypeContract\",\"T:X\",null,[],null]")]
    [InlineData("{\"a\":tru}")]
    public void Foreign_text_is_refused(string text) => Assert.ThrowsAny<FormatException>(() => ModelReader.Read<DataValue>(text));
}
