using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Bytes of a text, their base64 and their digest. Bytes are carried as their base64, the form that a manifest holds.</summary>
internal static class EncodingRows
{
    private const string Bytes = "System.Byte[]";

    private static readonly TemplateType BytesType = new(ValueKind.Bytes) { Limits = Limits.AsciiText }, AsciiType = TemplateType.String with { Limits = Limits.AsciiText };
    private static readonly Constant Utf8 = new("Encoding.UTF8", new TemplateType(ValueKind.Enum));

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow("P:System.Text.Encoding.UTF8", static _ => Utf8),
        new ValueRow("M:System.Text.Encoding.GetBytes(System.String)", static a => a[0].Equals(Utf8) ? new Call("b64enc", [a[1]], BytesType) : NotUtf8),
        new ValueRow($"M:System.Text.Encoding.GetString({Bytes})", static a => !a[0].Equals(Utf8) ? NotUtf8 : a[1] is Call { Function: "b64enc", Type.Kind: ValueKind.Bytes, Arguments: [var text] } ? text : new Refused("Text of bytes that may not be UTF-8", "keep the value as text")),
        new ValueRow($"M:System.Convert.ToBase64String({Bytes})", static a => a[0] is Call { Type.Kind: ValueKind.Bytes, Function: "b64enc" } bytes ? bytes with { Type = AsciiType } : new Refused("Base64 of these bytes", "encode a text: Convert.ToBase64String(Encoding.UTF8.GetBytes(x))")),
        new ValueRow("M:System.Convert.FromBase64String(System.String)", static _ => new Refused("Decoding base64, where Helm goes on with what C# refuses", "keep the plain text in the values record")),
        new ValueRow($"M:System.Security.Cryptography.SHA256.HashData({Bytes})", static a => a[0] is Call { Type.Kind: ValueKind.Bytes, Function: "b64enc", Arguments: [var text] } ? new Call("sha256sum", [text], new TemplateType(ValueKind.Bytes)) : new Refused("The digest of these bytes", "digest a text: SHA256.HashData(Encoding.UTF8.GetBytes(x))")),
        new ValueRow($"M:System.Convert.ToHexStringLower({Bytes})", static a => a[0] is Call { Function: "sha256sum" } sum ? sum with { Type = AsciiType } : Hex),
        new ValueRow($"M:System.Convert.ToHexString({Bytes})", static a => a[0] is Call { Function: "sha256sum" } sum ? new Call("upper", [sum with { Type = AsciiType }], AsciiType) : Hex),
        new ValueRow("M:System.Text.Json.JsonSerializer.Serialize``1(``0,System.Text.Json.JsonSerializerOptions)", static a => Json(a[0])),
    ];

    /// <summary>System.Text.Json names members as C# does and escapes what Go leaves: only numbers, truth values and lists of them are the same text.</summary>
    private static Expr Json(Expr value) => value.Type switch
    {
        { Kind: ValueKind.Integer or ValueKind.Boolean, Nullable: false } => new Call("toJson", [value], AsciiType),
        { Kind: ValueKind.List, Nullable: false, Element: { Kind: ValueKind.Integer or ValueKind.Boolean, Nullable: false } } => new Call("toJson", [value], AsciiType),
        _ => new Refused("'JsonSerializer.Serialize' of this, which escapes and names otherwise than Helm", "write ToJson(x)"),
    };

    private static Refused NotUtf8 => new("An encoding other than UTF-8", "write Encoding.UTF8");

    private static Refused Hex => new("The hexadecimal form of these bytes", "digest a text: Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(x)))");
}
