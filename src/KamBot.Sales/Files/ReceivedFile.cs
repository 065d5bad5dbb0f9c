using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>Makes an import of a file that has come in, on whatever way.</summary>
public static class ReceivedFile
{
    private const int LongestName = 200;

    public static FileImport Of(
        string tenantId, string ownerId, string fileName, byte[] content, ImportKind? kind, DateTimeOffset at, PhraseBooks books)
    {
        var import = new FileImport
        {
            Id = Guid.CreateVersion7(at),
            TenantId = tenantId,
            OwnerId = ownerId,
            Kind = kind ?? ImportKind.Accounts,
            FileName = NameOf(fileName),
            Content = content,
            CreatedAt = at,
        };

        // What is no table is kept without its bytes: the preview says why it is refused.
        return TableFile.Refuse(content) is null ? FileCheck.Guess(import, content, kind, books) : import with { Content = Beginning(content) };
    }

    private static byte[] Beginning(byte[] content) => content.Length > FileLimits.Bytes ? content : content[..Math.Min(content.Length, 64)];

    /// <summary>The last part of a path, without signs that are no text.</summary>
    private static string NameOf(string path)
    {
        var name = new string([.. path.Split('/', '\\')[^1].Where(sign => !char.IsControl(sign))]).Trim();
        return name.Length <= LongestName ? name : name[^LongestName..];
    }
}
