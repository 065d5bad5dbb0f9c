using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O10: what lost orders have in common. Works from the first loss, and says how many cases it rests on.</summary>
internal sealed class LossReport(ISalesRecords records)
{
    private const int MostRead = 500;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var lost = await records.OpportunitiesThatAreAsync(turn.Speaker, OpportunityState.Lost, MostRead, cancellationToken);
        if (lost.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(OverPhrases.ReportNone), turn.Book.Plain(OpportunityWords.List));
        }

        var claims = (await records.ClaimsAboutAsync(turn.Speaker, [.. lost.Select(deal => deal.Id)], cancellationToken)).ToLookup(claim => claim.SubjectId);
        var cases = lost.Select(deal => Misjudgement.Read(Latest(claims[deal.Id], OpportunityAttributes.Misjudged))).OfType<Misjudgement>().ToList();
        var reasons = lost.Select(deal => Latest(claims[deal.Id], OpportunityAttributes.LossReason)).OfType<string>()
            .GroupBy(reason => reason).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal);
        return Show(turn, lost.Count, cases, [.. reasons.Select(same => (Enum.Parse<LossReason>(same.Key), same.Count()))]);
    }

    private static Outcome Show(
        TurnScope turn, int lost, List<Misjudgement> cases, IReadOnlyList<(LossReason Reason, int Count)> reasons)
    {
        var book = turn.Book;
        var title = book.Plain(OverPhrases.ReportTitle);
        var lines = cases.GroupBy(each => each.Criterion).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Select(same => book.Say(
            OverPhrases.ReportLine,
            ("criterion", book.Plain(AssessmentWording.LabelOf(same.Key))), ("count", same.Count()), ("judged", cases.Count),
            ("good", same.Count(each => each.Said == Rating.Good)), ("unknown", same.Count(each => each.Said is null or Rating.Unknown)),
            ("poor", same.Count(each => each.Said == Rating.Poor))));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(book.Say(OverPhrases.ReportCases, ("cases", lost), ("judged", cases.Count))) { Spacing = Spacing.None, IsSubtle = true },
                .. lines.Select(line => new TextBlock(line) { Spacing = Spacing.Small }),
                CardSection.Heading(book, OverPhrases.ReportReasons),
                .. reasons.Select(each => new TextBlock(book.Say(
                    OverPhrases.ReasonLine,
                    ("reason", book.Plain(OpportunityOptions.LossReasons.PhraseOf(each.Reason))), ("count", each.Count), ("cases", lost))) { Spacing = Spacing.None }),
            ],
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    private static string? Latest(IEnumerable<Claim> claims, string attribute) => claims.LastOrDefault(claim => claim.Attribute == attribute)?.Value;
}

/// <summary>The answer that was wrong, and what the last assessment said of it; null where there was none.</summary>
internal sealed record Misjudgement(Criterion Criterion, Rating? Said)
{
    private const string NotAssessed = "NotAssessed";

    /// <summary>The value of the claim.</summary>
    public string Stored => $"{Criterion}/{Said?.ToString() ?? NotAssessed}";

    public static Misjudgement? Read(string? stored) =>
        stored?.Split('/') is [var criterion, var said] && Enum.TryParse<Criterion>(criterion, out var wrong)
            ? new Misjudgement(wrong, Enum.TryParse<Rating>(said, out var rating) ? rating : null)
            : null;
}
