using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Personal;

/// <summary>
/// Seals what concerns one author alone or a key person's private life: AES-GCM, a fresh nonce each time, the key's id in front. A sealed
/// text begins with a sign that nobody types; whatever does not begin with it is taken as it is, so what was written before the keys came
/// stays readable until it is sealed.
/// </summary>
public sealed class PersonalSeal(SealKeys keys)
{
    /// <summary>What stands where a key is lost for good.</summary>
    public const string Lost = "—";

    private const char Mark = '\u0002';
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int PrefixLength = 1 + SealKeys.IdLength;

    private static readonly byte[] LostText = Encoding.UTF8.GetBytes(Lost);

    public SealKeys Keys => keys;

    /// <summary>What begins so was sealed by the newest key.</summary>
    public string NewestPrefix => $"{Mark}{keys.Newest().Id}";

    public string Close(string text) =>
        text.Length > 0 && text[0] == Mark ? text : Encoding.ASCII.GetString(Close(Encoding.UTF8.GetBytes(text)));

    /// <summary>The same for what nobody has sealed yet, in UTF-8 from the text to the sealed text.</summary>
    public byte[] Close(ReadOnlySpan<byte> text)
    {
        var (id, key) = keys.Newest();
        var bytes = NonceLength + TagLength + text.Length;
        var sealedText = new byte[PrefixLength + Base64.GetMaxEncodedToUtf8Length(bytes)];
        sealedText[0] = (byte)Mark;
        Encoding.ASCII.GetBytes(id, sealedText.AsSpan(1));
        var rest = sealedText.AsSpan(PrefixLength);
        var nonce = rest[..NonceLength];
        RandomNumberGenerator.Fill(nonce);
        Ciphers.Of(key).Encrypt(nonce, text, rest[(NonceLength + TagLength)..bytes], rest.Slice(NonceLength, TagLength));
        Base64.EncodeToUtf8InPlace(rest, bytes, out _);
        return sealedText;
    }

    public Claim Close(Claim claim) =>
        IsPersonal(claim) ? claim with { Value = Close(claim.Value), Note = claim.Note is { } note ? Close(note) : null } : claim;

    /// <summary>Private notes, and the private life of a person also where it is shared with colleagues.</summary>
    public static bool IsPersonal(Claim claim) => claim.Visibility == Visibility.Author || PersonFacts.PersonalIn(claim) is not null;

    public static string Open(string text)
    {
        if (text.Length == 0 || text[0] != Mark) return text;
        return Open(Encoding.UTF8.GetBytes(text), plain => Encoding.UTF8.GetString(plain));
    }

    /// <summary>Reads in UTF-8, sealed or not. What it hands to <paramref name="read"/> lives no longer than that call.</summary>
    public static TResult Open<TResult>(ReadOnlySpan<byte> text, Func<ReadOnlySpan<byte>, TResult> read)
    {
        if (text.Length == 0 || text[0] != Mark) return read(text);
        if (text.Length <= PrefixLength) return read(LostText);
        if (SealKeys.Find(Encoding.ASCII.GetString(text[1..PrefixLength])) is not { } key) return read(LostText);
        var buffer = ArrayPool<byte>.Shared.Rent(2 * Base64.GetMaxDecodedFromUtf8Length(text.Length - PrefixLength));
        try
        {
            if (Base64.DecodeFromUtf8(text[PrefixLength..], buffer, out _, out var length) != OperationStatus.Done || length < NonceLength + TagLength)
                throw new FormatException("A sealed text is damaged.");
            var plain = buffer.AsSpan(length, length - NonceLength - TagLength);
            Ciphers.Of(key).Decrypt(
                buffer.AsSpan(0, NonceLength), buffer.AsSpan((NonceLength + TagLength)..length), buffer.AsSpan(NonceLength, TagLength), plain);
            return read(plain);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>A cipher made ready for a key costs more than sealing a short text; it serves one thread at a time.</summary>
    private static class Ciphers
    {
        [ThreadStatic]
        private static (byte[] Key, AesGcm Cipher)? _lately;

        public static AesGcm Of(byte[] key)
        {
            if (_lately is { } known && known.Key == key) return known.Cipher;
            var cipher = new AesGcm(key, TagLength);
            _lately = (key, cipher);
            return cipher;
        }
    }
}
