using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Accounts;

/// <summary>K1 by command: show, add, propose and change customers.</summary>
internal sealed class AccountCommands(
    ISalesRecords records, AccountWords words, AccountChoice choice, AccountPages pages, IReadOnlyList<AccountLink> links, IReadOnlyList<AccountLink> more)
{
    private const int MostOffered = 5;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await choice.WithAsync(
            turn, rest, turn.Book.Plain(CustomerWords.Account), account => ShowAsync(turn, account, cancellationToken), cancellationToken);

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
}
