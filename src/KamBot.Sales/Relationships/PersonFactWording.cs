using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>Facts about one person in words: the value, how it is known, by whom and since when.</summary>
internal sealed class PersonFactWording(PersonPage page, TurnScope turn)
{
    private static readonly Dictionary<PersonFact, Question> Questions = new()
    {
        [PersonFact.Role] = TellMore.Role,
        [PersonFact.Position] = TellMore.Position,
        [PersonFact.Focus] = TellMore.Focus,
        [PersonFact.Relation] = TellMore.Relation,
        [PersonFact.Stage] = TellMore.Stage,
        [PersonFact.Character] = TellMore.Character,
        [PersonFact.Temperament] = TellMore.Temperament,
        [PersonFact.Thinking] = TellMore.Thinking,
        [PersonFact.Eloquence] = TellMore.Eloquence,
        [PersonFact.Career] = TellMore.Career,
        [PersonFact.Education] = TellMore.Education,
        [PersonFact.Referrer] = TellMore.Referrer,
        [PersonFact.Gender] = TellMore.Gender,
        [PersonFact.Interests] = TellMore.Interests,
        [PersonFact.Birthday] = TellMore.Birthday,
        [PersonFact.Family] = TellMore.Family,
        [PersonFact.Origin] = TellMore.Origin,
        [PersonFact.Reputation] = TellMore.Reputation,
    };

    public static Question QuestionOf(PersonFact fact) => Questions[fact];

    /// <summary>The youngest claim that holds for the whole account.</summary>
    public Claim? Latest(PersonFact fact) => page.Claims.LastOrDefault(claim =>
        claim.OpportunityId is null && claim.Attribute == PersonFacts.AttributeOf(fact) && Questions[fact].Reads(claim.Value));

    /// <summary>The roles in deals, youngest first.</summary>
    public IEnumerable<(string Deal, Claim Claim)> RolesInDeals(int most) => page.Claims
        .Where(claim => claim.OpportunityId is not null && claim.Attribute == ClaimAttributes.Role && TellMore.Role.Reads(claim.Value))
        .GroupBy(claim => claim.OpportunityId)
        .Select(group => (Deal: page.Deals.FirstOrDefault(deal => deal.Id == group.Key)?.Name, Claim: group.Last()))
        .Where(role => role.Deal is not null)
        .OrderByDescending(role => role.Claim.At)
        .Take(most)
        .Select(role => (role.Deal!, role.Claim));

    public string Value(PersonFact fact, Claim claim) => Questions[fact].Show(claim.Value, turn.Asking);

    /// <summary>Value, evidence, day and author; safe where Markdown is rendered.</summary>
    public string Line(PersonFact fact, Claim claim)
    {
        var book = turn.Book;
        var how = book.Plain(Evidences.All.PhraseOf(claim.Evidence));
        var day = DayWording.Say(
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(claim.At, turn.Zone).DateTime), turn.Now, book.Language.Tag);
        var who = page.Authors.GetValueOrDefault(claim.AuthorId);
        var phrase = claim.Visibility == Visibility.Author ? PersonPhrases.KnownPrivate
            : who is null ? PersonPhrases.Known : PersonPhrases.KnownBy;
        return book.Say(phrase, ("value", Value(fact, claim)), ("how", how), ("day", day), ("who", who));
    }

    public static string Post(PostHeld post, TurnScope turn)
    {
        var phrase = post switch
        {
            { Until: not null, Since: not null } => PersonPhrases.HeldFromUntil,
            { Until: not null } => PersonPhrases.HeldUntil,
            { Since: not null } => PersonPhrases.HeldSince,
            _ => PersonPhrases.HeldNow,
        };
        return turn.Book.Say(
            phrase, ("title", post.Title), ("account", post.Account), ("since", Day(post.Since)), ("until", Day(post.Until)));

        string? Day(DateOnly? day) => day is { } known ? DayWording.Say(known, turn.Now, turn.Book.Language.Tag) : null;
    }
}
