using System.Text;
using Catalyst.Sdk.Compiler.Payload;

namespace Catalyst.Sdk.Build;

/// <summary>A file of the folder: the path with forward slashes, below the folder. Its text is a stretch of the payload's, of which a copy is made only where one is asked for.</summary>
internal sealed class EmittedText
{
    private readonly string _whole;
    private readonly int _start;

    public EmittedText(string path, string content) => (Path, _whole, _start, Length) = (path, content, 0, content.Length);

    public EmittedText(PayloadFolder folder, int file) => (Path, _whole, _start, Length) = (folder.Path(file), folder.Whole, folder.Start(file), folder.Length(file));

    public string Path { get; }

    /// <summary>The number of its characters.</summary>
    public int Length { get; }

    public string Content => _whole.Substring(_start, Length);

    /// <summary>Its bytes in an encoding.</summary>
    /// <param name="buffer">A place to work in, which grows as it has to.</param>
    public byte[] Encode(Encoding encoding, ref byte[] buffer)
    {
        if (buffer.Length < encoding.GetMaxByteCount(Length)) buffer = new byte[encoding.GetMaxByteCount(Length)];
        var bytes = new byte[encoding.GetBytes(_whole, _start, Length, buffer, 0)];
        Buffer.BlockCopy(buffer, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
