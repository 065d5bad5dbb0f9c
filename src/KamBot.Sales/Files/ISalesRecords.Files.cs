using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>What files need: the imports of a person, whom the rows of a file may mean, and lists for files that go out.</summary>
public partial interface ISalesRecords
{
    /// <summary>The reader's own imports, youngest first, without their content.</summary>
    ValueTask<IReadOnlyList<Files.FileImport>> ImportsAsync(Speaker reader, int most, CancellationToken cancellationToken);

    /// <summary>One of the reader's own imports, without its content.</summary>
    ValueTask<Files.FileImport?> ImportAsync(Speaker reader, Guid importId, CancellationToken cancellationToken);

    ValueTask<byte[]?> ImportContentAsync(Speaker reader, Guid importId, CancellationToken cancellationToken);

    /// <summary>
    /// Accounts of the whole tenant with one of these search names or numbers. The one answer that goes beyond what the reader may see:
    /// of an account that the reader may not change it says only that it is there.
    /// </summary>
    ValueTask<IReadOnlyList<KnownAccount>> KnownAccountsAsync(
        Speaker reader, IReadOnlyCollection<string> searchNames, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken);

    /// <summary>People of these accounts with one of these search names, and people of the whole tenant with one of these numbers.</summary>
    ValueTask<IReadOnlyList<KnownPerson>> KnownPeopleAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, IReadOnlyCollection<string> searchNames, IReadOnlyCollection<string> numbers,
        CancellationToken cancellationToken);

    /// <summary>Names of all colleagues by user id; at most 5,000.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> EveryColleagueAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>Ids of all accounts the reader may see, by name.</summary>
    ValueTask<IReadOnlyList<Guid>> AccountIdsAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>Ids of the people of one account, or of all accounts the reader may see.</summary>
    ValueTask<IReadOnlyList<Guid>> PersonIdsAsync(Speaker reader, Guid? accountId, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Person>> PersonsAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken);
}

/// <summary>An account that a row may mean. <see cref="Seen"/> is null where the reader may not see it.</summary>
public sealed record KnownAccount(Guid Id, string SearchName, string? Number, Account? Seen);

/// <summary>A person that a row may mean. <see cref="Seen"/> is null where the reader may not see the account.</summary>
public sealed record KnownPerson(Guid Id, Guid AccountId, string SearchName, string? Number, Person? Seen);
