using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>
/// R1, R2: what the rows of a file of people lead to. Role and character become claims: heard, from this import. Another title ends the
/// post that was held; of people who are new the title alone is kept, as long as there is no other to keep apart from it.
/// </summary>
internal sealed class PersonRows(ISalesRecords records, ImportSource source) : IRowPlan
{
    private const int LongestName = 400;
    private const int LongestNumber = 64;

    private readonly CellWords<KeyRole> _roles = new(KeyRoles.All, source.Books);
    private readonly CellWords<Character> _characters = new(Characters.All, source.Books);
    private readonly HashSet<Guid> _met = [];
    private readonly HashSet<(Guid Account, string Name)> _added = [];
    private readonly HashSet<string> _numbers = [];

    public async ValueTask<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<TableRow> rows, CancellationToken cancellationToken)
    {
        var accounts = new KnownAccounts(await records.KnownAccountsAsync(
            source.Importer,
            rows.Select(AccountName).Where(Fits).Select(TextFolding.FoldHan).ToHashSet(),
            rows.Select(AccountNumber).Where(each => each.Length is > 0 and <= LongestNumber).ToHashSet(),
            cancellationToken));
        var of = rows.ToDictionary(row => row.Number, row => accounts.Find(AccountNumber(row), TextFolding.FoldHan(AccountName(row))));
        var people = new KnownPeople(await records.KnownPeopleAsync(
            source.Importer,
            of.Values.Where(match => match.Account is not null).Select(match => match.Account!.Id).ToHashSet(),
            rows.Select(Name).Where(Fits).Select(TextFolding.FoldHan).ToHashSet(),
            rows.Select(Number).Where(each => each.Length is > 0 and <= LongestNumber).ToHashSet(),
            cancellationToken));
        var claims = (await records.ClaimsAboutAsync(source.Importer, [.. people.Seen], cancellationToken)).ToLookup(claim => claim.SubjectId);
        Guid[] titled = source.Has(ImportFields.Title) ? [.. people.Seen] : [];
        var held = titled.Length == 0 ? [] : await records.HoldingsOfAsync(source.Importer, titled, cancellationToken);
        var about = new HeldBefore(claims, held.Where(holding => holding.Until is null).ToLookup(holding => holding.PersonId));
        return [.. rows.Select(row => Plan(row, of[row.Number], people, about))];
    }

    private PlannedRow Plan(TableRow row, AccountMatch account, KnownPeople people, HeldBefore about)
    {
        var (name, number) = (Name(row), Number(row));
        var accountCell = AccountName(row) is { Length: > 0 } said ? said : AccountNumber(row);
        if ((source.FaultOf(row) ?? Lengths(row, name, number)) is { } fault) return PlannedRow.Wrong(row, fault, name);
        if (account.Fault is { } refused) return PlannedRow.Wrong(row, refused, accountCell);

        var numbered = people.Numbered(number);
        if (account.Account is null && accountCell.Length > 0) return PlannedRow.Wrong(row, RowFault.UnknownAccount, accountCell);
        if (account.Account is null && numbered is null) return PlannedRow.Wrong(row, RowFault.NoAccount);
        if (numbered is { Seen: null }) return PlannedRow.Wrong(row, RowFault.Foreign, number);
        if (numbered is not null && account.Account is { } other && other.Id != numbered.AccountId) return PlannedRow.Wrong(row, RowFault.OtherAccount, number);

        var accountId = account.Account?.Id ?? numbered!.AccountId;
        var named = numbered is null ? people.Named(accountId, TextFolding.FoldHan(name), number) : [];
        if (named.Count > 1) return PlannedRow.Wrong(row, RowFault.Ambiguous, name);
        var before = numbered?.Seen ?? (named is [var only] ? only.Seen : null);
        if (before is null && name.Length == 0) return PlannedRow.Wrong(row, RowFault.NoName);
        return IsLater(before, accountId, name, number)
            ? PlannedRow.Wrong(row, RowFault.Twice, name.Length > 0 ? name : number)
            : Fill(row, before, accountId, about);
    }

    private PlannedRow Fill(TableRow row, Person? before, Guid accountId, HeldBefore about)
    {
        var (roleCell, characterCell) = (source.Cell(row, ImportFields.Role), source.Cell(row, ImportFields.Character));
        var role = roleCell.Length > 0 ? _roles.Read(roleCell) : null;
        var character = characterCell.Length > 0 ? _characters.Read(characterCell) : null;
        if (roleCell.Length > 0 && role is null) return PlannedRow.Wrong(row, RowFault.NoRole, roleCell);
        if (characterCell.Length > 0 && character is null) return PlannedRow.Wrong(row, RowFault.NoCharacter, characterCell);

        var name = Name(row);
        var person = before ?? New(row, name, accountId);
        person = person with
        {
            Name = name.Length > 0 ? name : person.Name,
            SearchName = name.Length > 0 ? TextFolding.FoldHan(name) : person.SearchName,
            Number = Number(row) is { Length: > 0 } number ? number : person.Number,
            Title = source.Cell(row, ImportFields.Title) is { Length: > 0 } title ? title : person.Title,
        };
        var view = PersonView.Of(person, before is null ? [] : about.Claims[person.Id]);
        List<Claim> said = [];
        if (role is not null && role != view.Role) said.Add(source.Claim(row.Number, 1, SubjectKind.Person, person.Id, accountId, ClaimAttributes.Role, $"{role}"));
        if (character is not null && character != view.Character)
            said.Add(source.Claim(row.Number, 2, SubjectKind.Person, person.Id, accountId, ClaimAttributes.Character, $"{character}"));
        var verdict = before is null ? RowVerdict.Added : person != before || said.Count > 0 ? RowVerdict.Updated : RowVerdict.Unchanged;
        return new PlannedRow(row, verdict) { Id = person.Id, Record = person == before ? null : person, Claims = said, Posts = PostsOf(row, before, person, about) };
    }

    /// <summary>Ends what the person holds, or what the title before stood for, and opens the post of the new one.</summary>
    private List<RecordChange> PostsOf(TableRow row, Person? before, Person person, HeldBefore about)
    {
        if (before is null || person.Title is not { } title || TextFolding.FoldHan(title) == TextFolding.FoldHan(before.Title ?? "")) return [];
        var (changes, today) = (new List<RecordChange>(), DateOnly.FromDateTime(source.At.UtcDateTime));
        changes.AddRange(about.Held[person.Id].Select(holding => new ReplaceRecord(holding with { Until = today })));
        if (changes.Count == 0 && before.Title is { } left) changes.AddRange(source.Post(row.Number, 3, person, left, today));
        changes.AddRange(source.Post(row.Number, 5, person, title, until: null));
        return changes;
    }

    /// <summary>True where an earlier row of the file is about the same person.</summary>
    private bool IsLater(Person? before, Guid accountId, string name, string number) =>
        (number.Length > 0 && !_numbers.Add(number))
        | (before is not null ? !_met.Add(before.Id) : !_added.Add((accountId, $"{TextFolding.FoldHan(name)}\n{number}")));

    private Person New(TableRow row, string name, Guid accountId) => new()
    {
        Id = ImportIds.OfRow(source.Import.Id, row.Number),
        TenantId = source.Importer.TenantId,
        AccountId = accountId,
        Name = name,
        SearchName = "",
        OwnerId = source.Importer.UserId,
        CreatedAt = source.At,
        TouchedAt = ImportSource.NeverTouched,
    };

    private RowFault? Lengths(TableRow row, string name, string number) =>
        name.Length > LongestName || number.Length > LongestNumber || source.Cell(row, ImportFields.Title).Length > LongestName ? RowFault.TooLong
        : name.Length + number.Length == 0 ? RowFault.NoName
        : null;

    /// <summary>What is known of the people that the rows may mean: claims, and what they hold.</summary>
    private sealed record HeldBefore(ILookup<Guid, Claim> Claims, ILookup<Guid, Holding> Held);

    private static bool Fits(string text) => text.Length is > 0 and <= LongestName;

    /// <summary>The whole name, or put together: 张 and 伟 without a blank, Anna and Lee with one.</summary>
    private string Name(TableRow row)
    {
        var whole = source.Cell(row, ImportFields.PersonName);
        var (first, last) = (source.Cell(row, ImportFields.FirstName), source.Cell(row, ImportFields.LastName));
        return whole.Length > 0 ? whole
            : (first + last).Any(sign => sign > '\u2e80') ? last + first
            : $"{first} {last}".Trim();
    }

    private string Number(TableRow row) => source.Cell(row, ImportFields.PersonNumber);

    private string AccountName(TableRow row) => source.Cell(row, ImportFields.AccountOfPerson);

    private string AccountNumber(TableRow row) => source.Cell(row, ImportFields.AccountNumberOfPerson);
}
