using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;

namespace KamBot.Sales.Rights;

/// <summary>Who sees whose accounts, for how long, and who did what.</summary>
internal static class RightsCapability
{
    private static readonly Phrase Title = new("capability.rights", "Colleagues and rights");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var words = new AccountWords(records);
        var choice = new AccountChoice(records, words);
        var rights = new RightsCommands(records, words, choice);
        var cards = new RightsCards(records, around.Managers);
        var users = new UserCommands(records, around.Rights);
        var brief = new BriefCard(records, new RelationshipMaps(records, around.HalfLives));
        var picks = new RightsPicks(records);
        var (sharing, deputy, giving) = (new ShareAccountEnding(records), new SetDeputyEnding(records, around.Roles), new GiveAccountsEnding(records));
        return new Capability
        {
            Title = Title,
            Flows =
            [
                new FlowBinding(ShareAccount.Script, sharing.FinishAsync),
                new FlowBinding(SetDeputy.Script, deputy.FinishAsync),
                new FlowBinding(SetDeputyFor.Script, deputy.FinishForAsync),
                new FlowBinding(GiveAccounts.Script, giving.FinishAsync),
                new FlowBinding(EraseUser.Script, new EraseUserEnding(records).FinishAsync),
            ],
            Commands =
            [
                new("my-rights", RightsWords.MyRights, RightsWords.MyRightsPurpose, cards.MineAsync) { IsPrivate = true },
                new("who-sees", RightsWords.WhoSees, RightsWords.WhoSeesPurpose, (turn, rest, token) => choice.WithAsync(
                    turn, rest, turn.Book.Plain(RightsWords.WhoSees), account => cards.WhoSeesAsync(turn, account, token), token)) { TakesWords = true, IsPrivate = true },
                new("share-account", RightsWords.ShareAccount, RightsWords.ShareAccountPurpose, rights.ShareAsync) { TakesWords = true, IsPrivate = true },
                new("stop-sharing-account", RightsWords.StopSharing, RightsWords.StopSharingPurpose, rights.StopSharingAsync) { TakesWords = true, IsPrivate = true },
                new("deputy", RightsWords.Deputy, RightsWords.DeputyPurpose, RightsCommands.DeputyAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("stop-deputy", RightsWords.StopDeputy, RightsWords.StopDeputyPurpose, rights.StopDeputyAsync) { IsPrivate = true, InHelp = false },
                new("hand-over", RightsWords.HandOver, RightsWords.HandOverPurpose, rights.HandOverAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("brief", RightsWords.Brief, RightsWords.BriefPurpose, (turn, rest, token) => choice.WithAsync(
                    turn, rest, turn.Book.Plain(RightsWords.Brief), account => brief.ShowAsync(turn, account, token), token)) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("audit", RightsWords.Audit, RightsWords.AuditPurpose, users.AuditAsync) { IsPrivate = true, YieldsToAnswers = true },
                new("jobs", RightsWords.Jobs, RightsWords.JobsPurpose, users.JobsAsync) { IsPrivate = true, YieldsToAnswers = true },
                new("export-me", RightsWords.ExportMe, RightsWords.ExportMePurpose, users.ExportMeAsync) { IsPrivate = true },
                new("export-user", RightsWords.ExportUser, RightsWords.ExportUserPurpose, users.ExportUserAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
                new("erase-user", RightsWords.EraseUser, RightsWords.EraseUserPurpose, UserCommands.EraseUserAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
            ],
            Buttons =
            [
                new Button(BriefCard.Verb, async (turn, answer, token) => await choice.OfButtonAsync(turn, answer.Subject, token) is { } found
                    ? await brief.ShowAsync(turn, found.Account, token)
                    : Outcome.Say(turn.Book.Say(AccountPhrases.Gone))),
            ],
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [ShareAccountEnding.UndoKind] = sharing.TakeBackAsync,
                [SetDeputyEnding.UndoKind] = deputy.TakeBackAsync,
                [GiveAccountsEnding.UndoKind] = giving.TakeBackAsync,
            },
            Picks = RightsPicks.Lists.ToDictionary(list => list, IPickSource (_) => picks),
            Notices = new RightsNotices(records, new NewOwnerCard(records)).Shows,
        };
    }
}
