using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What calls brought: the four kinds of news, each in the section where it belongs, with the call it comes from.</summary>
internal static class ProfileNews
{
    public const int MostShown = 4;

    public static ProfileSection? SectionOf(Claim claim) => claim.Attribute switch
    {
        ClaimAttributes.PolicySignal => ProfileSection.Industry,
        ClaimAttributes.PeopleSignal => ProfileSection.Company,
        ClaimAttributes.EventSignal => ProfileSection.Business,
        ClaimAttributes.NeedSignal => ProfileSection.Needs,
        _ => null,
    };

    /// <summary>Youngest first.</summary>
    public static IEnumerable<Claim> In(ProfileSection section, IEnumerable<Claim> claims) =>
        claims.Where(claim => SectionOf(claim) == section).OrderByDescending(claim => claim.At);

    public static string Line(Claim claim, IReadOnlyList<Call> calls, TurnScope turn)
    {
        var book = turn.Book;
        var news = ProfileWording.Cut(claim.Value);
        return CallOf(claim, calls) is { } call
            ? book.Say(
                ProfilePhrases.NewsLine, ("when", Day(call.StartsAt, turn)),
                ("kind", book.Plain(CallOptions.Kinds.PhraseOf(call.Kind))), ("news", news))
            : book.Say(ProfilePhrases.NewsAlone, ("when", Day(claim.At, turn)), ("news", news));
    }

    /// <summary>A report gives all its claims the moment at which it was documented.</summary>
    private static Call? CallOf(Claim claim, IReadOnlyList<Call> calls) =>
        calls.FirstOrDefault(call => call.DocumentedAt == claim.At && call.OwnerId == claim.AuthorId);

    private static string Day(DateTimeOffset at, TurnScope turn) => DayWording.Say(
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag);
}
