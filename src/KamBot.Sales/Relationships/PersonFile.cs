using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Relationships;

/// <summary>Where a person's file can be fetched by whoever holds the link; null where no link can be given.</summary>
public delegate string? PersonFileLink(Speaker reader, Guid personId);

/// <summary>Everything kept about a person that the reader may see: to hand over on request, and to be read by programs.</summary>
public sealed record PersonFile
{
    public required string Name { get; init; }
    public string? Title { get; init; }
    public required string Account { get; init; }
    public required IReadOnlyList<KeptFact> Facts { get; init; }
    public required IReadOnlyList<KeptPost> Positions { get; init; }
    public required IReadOnlyList<KeptCall> Calls { get; init; }
    public required IReadOnlyList<KeptPromise> Promises { get; init; }

    /// <summary>Indented, with Chinese as it is: people read it too. It is sent as a file, never as part of a page.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable.PersonFile);

    private static readonly PersonFileJson Readable = new(new JsonSerializerOptions(PersonFileJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>A claim. <paramref name="By"/> is who said it; null for the reader.</summary>
public sealed record KeptFact(string Attribute, string Value, string Evidence, DateTimeOffset At, string? Deal, string? Note, string? By, bool OnlyAuthor);

public sealed record KeptPost(string Title, string? Account, DateOnly? Since, DateOnly? Until);

public sealed record KeptCall(DateTimeOffset StartsAt, CallKind Kind, bool WasThere);

public sealed record KeptPromise(string? Who, string What, DateOnly? DueOn, CommitmentState State);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonFile))]
internal sealed partial class PersonFileJson : JsonSerializerContext;

/// <summary>Gathers a person's file for its reader.</summary>
public sealed class PersonFiles(ISalesRecords records)
{
    /// <summary>Null where the reader may not see the person, or where there is none any more.</summary>
    public async ValueTask<PersonFile?> OfAsync(Speaker reader, Guid personId, CancellationToken cancellationToken)
    {
        if (await records.PersonAsync(reader, personId, cancellationToken) is not { } person
            || await records.AccountAsync(reader, person.AccountId, cancellationToken) is not { } account)
        {
            return null;
        }

        var duplicates = await records.MergedIntoAsync(reader, personId, cancellationToken);
        List<Guid> ids = [personId, .. duplicates.Select(each => each.Id)];
        var names = NameTraces.Of([person.Name, .. duplicates.Select(each => each.Name)], [], isNear: false);
        return new PersonFile
        {
            Name = person.Name,
            Title = person.Title,
            Account = account.Name,
            Facts = await FactsAsync(reader, person, cancellationToken),
            Positions = await PostsAsync(reader, personId, cancellationToken),
            Calls = await CallsAsync(reader, ids, cancellationToken),
            Promises =
            [
                .. (await records.CommitmentsAtAsync(reader, account.Id, cancellationToken))
                    .Where(each => names.IsIn(each.What) || (each.Who is { } who && names.IsIn(who)))
                    .Select(each => new KeptPromise(each.Who, each.What, each.DueOn, each.State)),
            ],
        };
    }

    private async ValueTask<IReadOnlyList<KeptFact>> FactsAsync(Speaker reader, Person person, CancellationToken cancellationToken)
    {
        var claims = await records.ClaimsAboutAsync(reader, [person.Id], cancellationToken);
        var authors = await records.ColleaguesAsync(reader, [.. claims.Select(claim => claim.AuthorId).Distinct()], cancellationToken);
        var deals = (await records.DealsOfAsync(reader, [person.AccountId], cancellationToken)).ToDictionary(deal => deal.Id, deal => deal.Name);
        return
        [
            .. claims.Where(claim => claim.Attribute is not ClaimAttributes.Asked).Select(claim => new KeptFact(
                claim.Attribute, claim.Value, claim.Evidence.ToString(), claim.At,
                claim.OpportunityId is { } deal ? deals.GetValueOrDefault(deal) : null, claim.Note,
                claim.AuthorId == reader.UserId ? null : authors.GetValueOrDefault(claim.AuthorId), claim.Visibility == Visibility.Author)),
        ];
    }

    private async ValueTask<IReadOnlyList<KeptPost>> PostsAsync(Speaker reader, Guid personId, CancellationToken cancellationToken)
    {
        var holdings = await records.HoldingsOfAsync(reader, [personId], cancellationToken);
        var titles = (await records.PositionsAsync(reader, [.. holdings.Select(each => each.PositionId).Distinct()], cancellationToken))
            .ToDictionary(post => post.Id, post => post.Title);
        var accounts = (await records.AccountsAsync(reader, [.. holdings.Select(each => each.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
        return
        [
            .. holdings.Where(each => titles.ContainsKey(each.PositionId)).Select(each => new KeptPost(
                titles[each.PositionId], accounts.GetValueOrDefault(each.AccountId), each.Since, each.Until)),
        ];
    }

    private async ValueTask<IReadOnlyList<KeptCall>> CallsAsync(Speaker reader, List<Guid> personIds, CancellationToken cancellationToken)
    {
        var attendances = (await records.AttendancesOfAsync(reader, personIds, cancellationToken))
            .GroupBy(each => each.CallId).ToDictionary(group => group.Key, group => group.Any(each => each.WasThere));
        return
        [
            .. (await records.CallsAsync(reader, attendances.Keys, cancellationToken))
                .OrderBy(call => call.StartsAt)
                .Select(call => new KeptCall(call.StartsAt, call.Kind, attendances[call.Id])),
        ];
    }
}

/// <summary>A person's file in words.</summary>
internal static class PersonFileLines
{
    public static IReadOnlyList<(string Section, string Line)> Of(PersonFile file, TurnScope turn)
    {
        var book = turn.Book;
        return
        [
            .. file.Facts.Select(fact => (book.Plain(PersonPhrases.FileFacts), Fact(fact, turn))),
            .. file.Positions.Select(post => (book.Plain(PersonPhrases.FilePosts),
                PersonFactWording.Post(new PostHeld(post.Title, post.Account, post.Since, post.Until), turn))),
            .. file.Calls.Select(call => (book.Plain(PersonPhrases.FileCalls), book.Say(
                PersonPhrases.FileCall,
                ("day", DayWording.Say(TimeZoneInfo.ConvertTime(call.StartsAt, turn.Zone), turn.Now, book.Language.Tag)),
                ("kind", book.Plain(CallOptions.Kinds.PhraseOf(call.Kind)))))),
            .. file.Promises.Select(promise => (book.Plain(PersonPhrases.FilePromises),
                Protocol.Cards.CardText.Escape(CommitmentWording.What(promise.Who, promise.What)))),
        ];
    }

    private static string Fact(KeptFact fact, TurnScope turn)
    {
        var book = turn.Book;
        var known = Enum.GetValues<PersonFact>().Where(each => PersonFacts.AttributeOf(each) == fact.Attribute).ToList();
        var question = known is [var one] ? PersonFactWording.QuestionOf(one) : null;
        var label = known is [var named] ? book.Plain(PersonFacts.All.PhraseOf(named)) : fact.Attribute;
        var value = question?.Reads(fact.Value) == true ? question.Show(fact.Value, turn.Asking) : fact.Value;
        var line = book.Say(PersonPhrases.FileLine, ("label", fact.Deal is null ? label : $"{label} ({fact.Deal})"), ("value", value));
        return string.Create(CultureInfo.InvariantCulture, $"{line} · {DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(fact.At, turn.Zone).DateTime), turn.Now, book.Language.Tag)}");
    }
}
