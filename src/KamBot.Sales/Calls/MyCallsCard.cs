using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Calls;

/// <summary>C6: call performance of the last weeks, by account; for a manager also by rep.</summary>
public sealed class MyCallsCard(ISalesRecords records)
{
    private const int Days = 30;
    private const int MostGroups = 8;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var calls = await records.TeamCallsBetweenAsync(turn.Speaker, now.AddDays(-Days), now, cancellationToken);
        if (calls.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(TodayPhrases.None, ("days", Days)), turn.Book.Plain(CallWords.PlanCallWords));
        }

        var isTeam = turn.Speaker.Role != SpeakerRole.Rep;
        var names = (await records.AccountsAsync(turn.Speaker, [.. calls.Select(call => call.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
        var colleagues = isTeam
            ? await records.ColleaguesAsync(turn.Speaker, [.. calls.Select(call => call.OwnerId).Distinct()], cancellationToken)
            : new Dictionary<string, string>();
        var title = turn.Book.Plain(isTeam ? TodayPhrases.TeamTitle : TodayPhrases.MineTitle, ("days", Days));
        var all = CallPerformance.Of(calls);
        var card = new AdaptiveCard
        {
            Lang = turn.Book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new FactSet(
                [
                    new Fact(turn.Book.Plain(TodayPhrases.Made), $"{all.Planned} / {all.Made}"),
                    new Fact(turn.Book.Plain(TodayPhrases.Planned), Share(turn.Book, all.PlannedBefore, all.Made)),
                    new Fact(turn.Book.Plain(TodayPhrases.InTime), Share(turn.Book, all.InTime, all.Made)),
                    new Fact(turn.Book.Plain(TodayPhrases.Reached), Share(turn.Book, all.Reached, all.WithResult)),
                    new Fact(turn.Book.Plain(TodayPhrases.Won), Share(turn.Book, all.Won, all.Made)),
                ]),
                .. isTeam ? Groups(turn.Book, TodayPhrases.ByRep, calls.GroupBy(call => Rights.ColleagueNames.Of(call.OwnerId, colleagues, turn.Book))) : [],
                .. Groups(turn.Book, TodayPhrases.ByAccount, calls.GroupBy(call => names.GetValueOrDefault(call.AccountId) ?? "")),
            ],
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    private static IEnumerable<CardElement> Groups(PhraseBook book, Phrase title, IEnumerable<IGrouping<string, Call>> groups)
    {
        yield return CardSection.Heading(book, title);
        foreach (var group in groups.OrderByDescending(group => group.Count()).Take(MostGroups))
        {
            var own = CallPerformance.Of([.. group]);
            yield return new TextBlock(book.Say(
                TodayPhrases.GroupLine,
                ("name", group.Key), ("made", own.Made), ("inTime", own.InTime), ("reached", own.Reached), ("won", own.Won))) { Spacing = Spacing.None };
        }
    }

    private static string Share(PhraseBook book, int part, int whole) => whole == 0
        ? book.Plain(TodayPhrases.Of, ("part", part), ("whole", whole))
        : book.Plain(TodayPhrases.OfPercent, ("part", part), ("whole", whole), ("percent", 100 * part / whole));
}
