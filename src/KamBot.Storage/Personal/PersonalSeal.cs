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

    public SealKeys Keys => keys;

    /// <summary>What begins so was sealed by the newest key.</summary>
    public string NewestPrefix => $"{Mark}{keys.Newest().Id}";

    public string Close(string text)
    {
        if (text.Length > 0 && text[0] == Mark) return text;
        var (id, key) = keys.Newest();
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[NonceLength + TagLength + plain.Length];
        var nonce = bytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength));
        return $"{Mark}{id}{Convert.ToBase64String(bytes)}";
    }

    public Claim Close(Claim claim) =>
        IsPersonal(claim) ? claim with { Value = Close(claim.Value), Note = claim.Note is { } note ? Close(note) : null } : claim;

    /// <summary>Private notes, and the private life of a person also where it is shared with colleagues.</summary>
    public static bool IsPersonal(Claim claim) => claim.Visibility == Visibility.Author || PersonFacts.PersonalIn(claim) is not null;

    public static string Open(string text)
    {
        if (text.Length == 0 || text[0] != Mark) return text;
        if (text.Length <= SealKeys.IdLength || SealKeys.Find(text[1..(SealKeys.IdLength + 1)]) is not { } key) return Lost;
        var bytes = Convert.FromBase64String(text[(SealKeys.IdLength + 1)..]);
        var plain = new byte[bytes.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
