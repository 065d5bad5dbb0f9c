namespace KamBot.Sales.Files;

/// <summary>The people that some rows may mean, by number and by account and name.</summary>
internal sealed class KnownPeople(IReadOnlyList<KnownPerson> people)
{
    private readonly ILookup<(Guid, string), KnownPerson> _byName = people.ToLookup(each => (each.AccountId, each.SearchName));
    private readonly ILookup<string, KnownPerson> _byNumber = people.Where(each => each.Number is not null).ToLookup(each => each.Number!);

    public IEnumerable<Guid> Seen => people.Where(each => each.Seen is not null).Select(each => each.Id).Distinct();

    /// <summary>Where several bear the number, one the reader may see.</summary>
    public KnownPerson? Numbered(string number) =>
        number.Length == 0 ? null : _byNumber[number].OrderBy(each => each.Seen is null).FirstOrDefault();

    /// <summary>Two people of one name with different numbers are two.</summary>
    public IReadOnlyList<KnownPerson> Named(Guid accountId, string searchName, string number) =>
        [.. _byName[(accountId, searchName)].Where(each => each.Seen is not null && (number.Length == 0 || each.Number is null)).DistinctBy(each => each.Id)];
}
