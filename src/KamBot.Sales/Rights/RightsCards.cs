using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Rights;

/// <summary>Answers who one is, whose accounts one sees, and who sees an account and why.</summary>
internal sealed class RightsCards(ISalesRecords records, ManagersOf managersOf)
{
    private const int MostNames = 12;

    public static string Day(DateTimeOffset at, TurnScope turn) =>
        DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag);

    /// <summary>The last day before the end.</summary>
    public static string LastDay(DateTimeOffset until, TurnScope turn) => Day(until - TimeSpan.FromMinutes(1), turn);

    public async ValueTask<Outcome> MineAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var book = turn.Book;
        var team = await records.TeamAsync(turn.Speaker, cancellationToken);
        var deputies = await records.DeputiesAsync(turn.Speaker, cancellationToken);
        var names = await records.ColleaguesAsync(
            turn.Speaker, [.. team, .. deputies.SelectMany(each => new[] { each.UserId, each.ForId })], cancellationToken);
        var facts = new List<Fact>
        {
            new(book.Plain(RightsPhrases.Role), book.Plain(RightsOptions.Roles.PhraseOf(turn.Speaker.Role))),
            new(book.Plain(RightsPhrases.Sees), CardText.Escape(team switch
            {
                [Sight.Everybody, ..] => book.Plain(RightsPhrases.SeesAll),
                [] => book.Plain(RightsPhrases.SeesOwn),
                _ => book.Plain(RightsPhrases.SeesTeam, ("names", Names(turn, team, names))),
            })),
        };
        if (deputies.Count > 0)
        {
            facts.Add(new Fact(book.Plain(RightsPhrases.Deputies), CardText.Escape(string.Join("; ", deputies.Select(each => book.Plain(
                RightsPhrases.DeputyLine, ("who", ColleagueNames.Of(each.UserId, names, book)), ("whom", ColleagueNames.Of(each.ForId, names, book)),
                ("from", Day(each.FromAt, turn)), ("until", LastDay(each.UntilAt, turn))))))));
        }

        return Show(turn, book.Plain(RightsPhrases.MineTitle), facts, null);
    }

    public async ValueTask<Outcome> WhoSeesAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var book = turn.Book;
        var shares = await records.SharesOfAsync(turn.Speaker, account.Id, cancellationToken);
        var above = managersOf(turn.Speaker with { UserId = account.OwnerId, Role = SpeakerRole.Rep });
        var names = await records.ColleaguesAsync(
            turn.Speaker, [account.OwnerId, .. above, .. shares.Select(share => share.UserId)], cancellationToken);
        List<Fact> facts = [new(book.Plain(RightsPhrases.Owner), CardText.Escape(ColleagueNames.Of(account.OwnerId, names, book)))];
        Add(RightsPhrases.Leads, above);
        Add(RightsPhrases.MayWork, [.. shares.Where(share => share.Right == ShareRight.Work).Select(share => share.UserId)]);
        Add(RightsPhrases.ReadOnly, [.. shares.Where(share => share.Right == ShareRight.Read).Select(share => share.UserId)]);
        return Show(turn, book.Plain(RightsPhrases.WhoSeesTitle, ("account", account.Name)), facts, book.Say(RightsPhrases.EverybodyElse));

        void Add(Dialogs.Languages.Phrase title, IReadOnlyList<string> users)
        {
            if (users.Count > 0) facts.Add(new Fact(book.Plain(title), CardText.Escape(Names(turn, users, names))));
        }
    }

    private static string Names(TurnScope turn, IReadOnlyList<string> users, IReadOnlyDictionary<string, string> names) =>
        string.Join(turn.Book.Plain(SpokenList.Joint), users.Take(MostNames).Select(user => ColleagueNames.Of(user, names, turn.Book))) + (users.Count > MostNames ? " …" : "");

    private static Outcome Show(TurnScope turn, string title, IReadOnlyList<Fact> facts, string? hint) => new()
    {
        Replies =
        [
            Reply.Show(
                new AdaptiveCard
                {
                    Lang = turn.Book.Language.Tag,
                    FallbackText = title,
                    Body =
                    [
                        new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                        new FactSet(facts),
                        .. hint is null ? [] : new CardElement[] { new TextBlock(hint) { IsSubtle = true, Size = TextSize.Small } },
                    ],
                },
                title),
        ],
    };
}
