using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Accounts;

/// <summary>K1 by command: show, add, propose and change customers.</summary>
internal sealed class AccountCommands(
    ISalesRecords records, AccountWords words, AccountPages pages, IReadOnlyList<AccountLink> links, IReadOnlyList<AccountLink> more)
{
    private const int MostOffered = 5;
    private static readonly Phrase Which = new("account.which", "Which account?");
    private static readonly Phrase NoneYet = new("account.none-yet", "You have no account yet. *new account* adds one.");
    private static readonly Phrase NotKnown = new("account.not-known", "I know no account of yours called “{said}”.");

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await ChooseAsync(turn, rest, CustomerWords.Account, cancellationToken) switch
        {
            ({ } account, _) => await ShowAsync(turn, account, cancellationToken),
            (_, var ask) => ask,
        };

    /// <summary>Adds a customer that is new; one that is there already is shown instead.</summary>
    public async ValueTask<Outcome> AddAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var name = rest.Trim();
        if (name.Length is 0 or > 120)
        {
            return new Outcome { Start = new FlowStart(ProposeAccount.Script.Name, Answers.None) };
        }

        var folded = TextFolding.FoldHan(name);
        var like = await records.FindAccountsAsync(turn.Speaker, folded, MostOffered, cancellationToken);
        if (like.FirstOrDefault(each => each.SearchName == folded) is { } known)
        {
            var shown = await ShowAsync(turn, known, cancellationToken);
            return shown with { Replies = [Reply.Say(turn.Book.Say(AccountPhrases.Exists, ("account", known.Name))), .. shown.Replies] };
        }

        var warning = like.Count > 0
            ? turn.Book.Say(AccountPhrases.Similar, ("accounts", string.Join(turn.Book.Plain(SpokenList.Joint), like.Select(each => each.Name))))
            : await records.IsNameTakenAsync(turn.Speaker, folded, Guid.Empty, cancellationToken)
                ? turn.Book.Say(AccountPhrases.ExistsElsewhere)
                : null;
        return new Outcome
        {
            Replies = warning is null ? [] : [Reply.Say(warning)],
            Start = new FlowStart(ProposeAccount.Script.Name, Answers.None.With(ProposeAccount.Account, Picked.New(name))),
        };
    }

    public async ValueTask<Outcome> ProposeAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await words.FindAsync(turn, rest, cancellationToken) switch
        {
            { Standing: AccountStanding.Accepted } taken => Outcome.Say(turn.Book.Say(AccountPhrases.AlreadyAccepted, ("account", taken.Name))),
            { } known => new Outcome { Start = await ProposalAsync(turn, known, cancellationToken) },
            _ => await AddAsync(turn, rest, cancellationToken),
        };

    public async ValueTask<Outcome> ChangeAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        new() { Start = await words.StartAsync(turn, ChangeAccount.Script, ChangeAccount.Account, rest, cancellationToken) };

    /// <summary>A proposal of a known account; how it came to us is not asked twice.</summary>
    private async ValueTask<FlowStart> ProposalAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var known = Answers.None.With(ProposeAccount.Account, SalesPicks.Pick(account));
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken);
        return new FlowStart(
            ProposeAccount.Script.Name, AccountView.ChannelOf(claims) is { } channel ? known.With(ProposeAccount.Channel, channel) : known);
    }

    private async ValueTask<Outcome> ShowAsync(TurnScope turn, Account account, CancellationToken cancellationToken) =>
        new() { Replies = [AccountCard.Show(turn, await pages.OfAsync(turn, account, cancellationToken), links, more)] };

    /// <summary>The account meant; or null and what to ask instead.</summary>
    private async ValueTask<(Account? Account, Outcome Ask)> ChooseAsync(
        TurnScope turn, string rest, Phrase command, CancellationToken cancellationToken)
    {
        var none = new Outcome();
        if (await words.FindAsync(turn, rest, cancellationToken) is { } named)
        {
            return (named, none);
        }

        var found = rest.Length == 0
            ? await records.RecentAccountsAsync(turn.Speaker, MostOffered, cancellationToken)
            : await records.FindAccountsAsync(turn.Speaker, TextFolding.FoldHan(rest), MostOffered, cancellationToken);
        return (rest.Length, found.Count) switch
        {
            (0, 0) => (null, Outcome.Say(turn.Book.Say(NoneYet), turn.Book.Plain(CustomerWords.NewAccount))),
            (_, 0) => (null, Outcome.Say(turn.Book.Say(NotKnown, ("said", rest)), $"{turn.Book.Plain(CustomerWords.NewAccount)} {rest}")),
            ( > 0, 1) => (found[0], none),
            _ => (null, Outcome.Say(turn.Book.Say(Which), [.. found.Select(each => $"{turn.Book.Plain(command)} {each.Name}")])),
        };
    }
}
