using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>
/// What a column can mean. The synonyms are what stands above such columns in people's files; the first one is shown, and stands
/// above the column that KamBot writes. <see cref="Name"/> is stored: never change one.
/// </summary>
internal sealed record ImportField(string Name, Phrase Words)
{
    /// <summary>True where the column tells by itself that the file is about this kind.</summary>
    public bool TellsKind { get; init; }
}

/// <summary>The columns of each kind of file, in the order in which KamBot writes them.</summary>
internal static class ImportFields
{
    public static readonly Phrase AccountNameWords = new("file.field.account-name", "Account name|Account|Customer|Customer name|Company|Company name|Client|Client name|Organisation|Organization|Firm|Name");
    public static readonly Phrase AccountNumberWords = new("file.field.account-number", "Account number|Customer number|Customer no|Customer id|Account id|Account no|Customer code|Code|Number|No|Id");
    public static readonly Phrase OwnerWords = new("file.field.owner", "Owner|Account owner|Account manager|Key account manager|Sales rep|Rep|Salesperson|Responsible");
    public static readonly Phrase TierWords = new("file.field.tier", "Tier|Account tier|Level|Reach");
    public static readonly Phrase ParentWords = new("file.field.parent", "Parent|Parent account|Parent company|Group|Headquarters|Belongs to");
    public static readonly Phrase SegmentWords = new("file.field.segment", "Segment|Market segment|Industry|Sector");
    public static readonly Phrase SourceWords = new("file.field.source", "Source|Source channel|Lead source|How they came");
    public static readonly Phrase RevenueWords = new("file.field.revenue", "Bought a year|Volume a year|Sales a year|Revenue");
    public static readonly Phrase CurrencyWords = new("file.field.currency", "Currency|Currency code");
    public static readonly Phrase PersonNameWords = new("file.field.person-name", "Name|Full name|Contact|Contact name|Contact person|Person|Person name");
    public static readonly Phrase FirstNameWords = new("file.field.first-name", "First name|Given name|Forename");
    public static readonly Phrase LastNameWords = new("file.field.last-name", "Last name|Surname|Family name");
    public static readonly Phrase PersonNumberWords = new("file.field.person-number", "Person number|Contact id|Person id|Person no|Employee number|Number|No|Id");
    public static readonly Phrase TitleWords = new("file.field.title", "Title|Job title|Position|Function|Job|Department and title");
    public static readonly Phrase RoleWords = new("file.field.role", "Role|Role in the purchase|Buying role|Key role");
    public static readonly Phrase CharacterWords = new("file.field.character", "Character|Character type|Personality");

    public static readonly ImportField AccountName = new("name", AccountNameWords);
    public static readonly ImportField AccountNumber = new("number", AccountNumberWords);
    public static readonly ImportField Owner = new("owner", OwnerWords) { TellsKind = true };
    public static readonly ImportField Tier = new("tier", TierWords) { TellsKind = true };
    public static readonly ImportField Parent = new("parent", ParentWords) { TellsKind = true };
    public static readonly ImportField Segment = new("segment", SegmentWords) { TellsKind = true };
    public static readonly ImportField Source = new("source", SourceWords) { TellsKind = true };
    public static readonly ImportField Revenue = new("revenue", RevenueWords) { TellsKind = true };
    public static readonly ImportField Currency = new("currency", CurrencyWords);
    public static readonly ImportField PersonName = new("name", PersonNameWords);
    public static readonly ImportField FirstName = new("first-name", FirstNameWords) { TellsKind = true };
    public static readonly ImportField LastName = new("last-name", LastNameWords) { TellsKind = true };
    public static readonly ImportField PersonNumber = new("number", PersonNumberWords);
    public static readonly ImportField AccountOfPerson = new("account", AccountNameWords);
    public static readonly ImportField AccountNumberOfPerson = new("account-number", AccountNumberWords);
    public static readonly ImportField Title = new("title", TitleWords) { TellsKind = true };
    public static readonly ImportField Role = new("role", RoleWords) { TellsKind = true };
    public static readonly ImportField Character = new("character", CharacterWords) { TellsKind = true };

    private static readonly IReadOnlyList<ImportField> Accounts =
        [AccountNumber, AccountName, Owner, Tier, Parent, Segment, Source, Revenue, Currency];

    private static readonly IReadOnlyList<ImportField> People =
        [PersonNumber, PersonName, FirstName, LastName, AccountNumberOfPerson, AccountOfPerson, Title, Role, Character];

    public static IReadOnlyList<ImportField> Of(ImportKind kind) => kind == ImportKind.People ? People : Accounts;
}
