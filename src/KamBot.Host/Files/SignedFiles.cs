using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Links;
using KamBot.Sales;
using KamBot.Sales.Files;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Files;

/// <summary>
/// Links to files and to the import page. The link itself is the right to read and write as its reader: it is encrypted and signed,
/// and ends soon. What the reader may see is asked when the link is used, not when it was made.
/// </summary>
internal sealed class SignedFiles(IDataProtectionProvider protection, PublicAddress address, RoleOf roleOf)
{
    private static readonly TimeSpan DownloadLife = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan PageLife = TimeSpan.FromHours(8);

    private readonly LinkSeal _seal = new(protection, "files");

    public FileLinks Links => new()
    {
        ImportPage = (reader, language) => Link("/import/", new FileTicket("page", language.Tag, null), reader, PageLife),
        WrongRows = (reader, language, import) => Link("/files/", new FileTicket("wrong", language.Tag, import), reader, PageLife),
        Export = (reader, request) => Link(
            "/files/", new FileTicket(request.Kind == ImportKind.People ? "people" : "accounts", request.Language.Tag, request.AccountId), reader, DownloadLife),
    };

    /// <summary>For a page of this host, which needs no public address.</summary>
    public string PathOfWrongRows(Speaker reader, string language, Guid import) =>
        "/files/" + Token(new FileTicket("wrong", language, import), reader, PageLife);

    /// <summary>Who may do what by the token; null for one that is old or not ours.</summary>
    public (FileTicket Ticket, Speaker Reader)? Read(string token) =>
        _seal.Open(token) is [var what, var language, var subject, var tenant, var user]
            ? (new FileTicket(what, language, Guid.TryParse(subject, out var id) ? id : null), ReaderOf(tenant, user))
            : null;

    private Speaker ReaderOf(string tenant, string user) => new() { TenantId = tenant, UserId = user, Role = roleOf(tenant, user) };

    private string? Link(string path, FileTicket ticket, Speaker reader, TimeSpan life) => address.Of(path + Token(ticket, reader, life));

    private string Token(FileTicket ticket, Speaker reader, TimeSpan life) =>
        _seal.Close(life, ticket.What, ticket.Language, ticket.Subject, reader.TenantId, reader.UserId);
}

/// <summary>What a link is for, in which language, and which import or account it is about.</summary>
internal sealed record FileTicket(string What, string Language, Guid? Subject)
{
    public PhraseBook Book => SalesSetup.Books[KamBot.Dialogs.Languages.Language.Tagged(Language) ?? KamBot.Dialogs.Languages.Language.English];
}
