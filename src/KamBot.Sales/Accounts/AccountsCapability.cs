using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>K1–K7: which customers are key accounts, and which come first.</summary>
internal static class AccountsCapability
{
    private static readonly Phrase Title = new("capability.accounts", "Accounts");
    private static readonly Phrase AccountPurpose = new("command.account.purpose", "one account on one card");
    private static readonly Phrase NewAccountPurpose = new("command.new-account.purpose", "add a customer and propose it");
    private static readonly Phrase ProposePurpose = new("command.propose.purpose", "propose a customer to your manager");
    private static readonly Phrase ApprovalsPurpose = new("command.approvals.purpose", "all that waits for a decision");
    private static readonly Phrase TakeOnPurpose = new("command.take-on.purpose", "take a proposed customer on");
    private static readonly Phrase TurnDownPurpose = new("command.turn-down.purpose", "turn a proposed customer down");
    private static readonly Phrase AskBackPurpose = new("command.ask-back.purpose", "ask whoever proposed a customer");
    private static readonly Phrase ChangePurpose = new("command.change-account.purpose", "change a customer’s name, number or source");

    private static readonly Phrase ClassifyPurpose = new("command.classify.purpose", "segment, key account or not, tier");
    private static readonly Phrase RatePurpose = new("command.rate.purpose", "rate a customer by the criteria");
    private static readonly Phrase AssessPurpose = new("command.assess.purpose", "judge what is still to come from a customer");
    private static readonly Phrase CriteriaPurpose = new("command.criteria.purpose", "what makes a key account");
    private static readonly Phrase SetCriterionPurpose = new("command.set-criterion.purpose", "change a weight or a threshold");
    private static readonly Phrase RankingPurpose = new("command.ranking.purpose", "where more could be won");
    private static readonly Phrase PortfolioPurpose = new("command.portfolio.purpose", "revenue today against what is to come");
    private static readonly Phrase BenchmarkPurpose = new("command.benchmark.purpose", "from where on revenue is much");
    private static readonly Phrase PrioritiesPurpose = new("command.priorities.purpose", "who brings results when, and where the time goes");
    private static readonly Phrase PrioritisePurpose = new("command.prioritise.purpose", "say when a customer brings results");
    private static readonly Phrase ReviewPurpose = new("command.review.purpose", "review a customer without results");
    private static readonly Phrase OrderPurpose = new("command.order.purpose", "note an order that came in");

    private static readonly Phrase ProposeTitle = new("account-link.propose", "Propose");
    private static readonly Phrase FollowUpTitle = new("account-link.follow-up", "Follow up");
    private static readonly Phrase ChangeTitle = new("account-link.change", "Change details");

    /// <param name="around">What the sales side needs of the world.</param>
    /// <param name="others">The other capabilities: the account card leads to them and says what they know.</param>
    public static Capability Build(SalesSurroundings around, IReadOnlyList<Capability> others)
    {
        var records = around.Records;
        var words = new AccountWords(records);
        var ratings = new RatingPages(records);
        var deciders = new Rights.Deciders(records, around.Roles);
        var approvals = new AccountApprovals(records, ratings, deciders);
        var waiting = new WaitingApprovals(records, [approvals.WaitingAsync, .. others.SelectMany(each => each.Waiting)]);
        var decisions = new AccountDecisions(records, words, approvals, around.Managers, deciders);
        var proposing = new ProposeAccountEnding(records, around.Managers);
        var changing = new ChangeAccountEnding(records);
        var endings = new AccountEndings(records, ratings);
        var settings = new CriterionSettings(records, ratings);
        var portfolio = new PortfolioCommands(records, settings);
        var priorities = new PriorityCommands(records, words, new AccountReviews(records));
        var pages = new AccountPages(records, approvals, [.. others.SelectMany(each => each.AccountFacts)]);
        var starts = new AccountStarts(records, words, ratings);
        var commands = new AccountCommands(records, words, new AccountChoice(records, words), pages, [.. others.SelectMany(each => each.AccountLinks)], Links);
        return new Capability
        {
            Title = Title,
            Flows =
            [
                new FlowBinding(ProposeAccount.Script, proposing.FinishAsync),
                new FlowBinding(DecideAccount.Script, decisions.FinishAsync),
                new FlowBinding(ChangeAccount.Script, changing.FinishAsync),
                new FlowBinding(ClassifyAccount.Script, endings.ClassifyAsync),
                new FlowBinding(RateAccount.Script, endings.RateAsync),
                new FlowBinding(AssessAccount.Script, endings.AssessAsync),
                new FlowBinding(PrioritiseAccount.Script, endings.PrioritiseAsync),
                new FlowBinding(ReviewAccount.Script, endings.ReviewAsync),
                new FlowBinding(SetCriterion.Script, settings.FinishAsync),
            ],
            Commands =
            [
                new("account", CustomerWords.Account, AccountPurpose, commands.ShowAsync) { TakesWords = true, IsPrivate = true },
                new("new-account", CustomerWords.NewAccount, NewAccountPurpose, commands.AddAsync) { TakesWords = true, IsPrivate = true },
                More("propose", CustomerWords.Propose, ProposePurpose, commands.ProposeAsync),
                new("approvals", CustomerWords.Approvals, ApprovalsPurpose, waiting.ListAsync) { TakesWords = true, IsPrivate = true },
                Decide("take-on", CustomerWords.TakeOn, TakeOnPurpose, decisions, Decision.TakeOn),
                Decide("turn-down", CustomerWords.TurnDown, TurnDownPurpose, decisions, Decision.TurnDown),
                Decide("ask-back", CustomerWords.AskBack, AskBackPurpose, decisions, Decision.AskBack),
                More("change-account", CustomerWords.Change, ChangePurpose, commands.ChangeAsync),
                More("classify", CustomerWords.Classify, ClassifyPurpose, starts.ClassifyAsync),
                More("rate", CustomerWords.Rate, RatePurpose, starts.RateAsync),
                More("assess", CustomerWords.Assess, AssessPurpose, starts.AssessAsync),
                More("prioritise", CustomerWords.Prioritise, PrioritisePurpose, starts.PrioritiseAsync),
                More("review", CustomerWords.Review, ReviewPurpose, starts.ReviewAsync),
                More("order", CustomerWords.Order, OrderPurpose, priorities.OrderAsync),
                new("portfolio", CustomerWords.Portfolio, PortfolioPurpose, portfolio.ShowAsync) { IsPrivate = true, YieldsToAnswers = true },
                new("ranking", CustomerWords.Ranking, RankingPurpose, portfolio.RankAsync) { IsPrivate = true, YieldsToAnswers = true },
                new("priorities", CustomerWords.PriorityList, PrioritiesPurpose, priorities.ShowAsync) { IsPrivate = true, YieldsToAnswers = true },
                new("criteria", CustomerWords.Criteria, CriteriaPurpose, settings.ShowAsync) { YieldsToAnswers = true },
                More("set-criterion", CustomerWords.SetCriterion, SetCriterionPurpose, CriterionSettings.StartAsync),
                More("benchmark", CustomerWords.Benchmark, BenchmarkPurpose, portfolio.BenchmarkAsync),
            ],
            Buttons =
            [
                new Button(ApprovalCard.TakeOnVerb, decisions.PressedAsync),
                new Button(ApprovalCard.TurnDownVerb, decisions.PressedAsync),
                new Button(ApprovalCard.AskBackVerb, decisions.PressedAsync),
                new Button(WaitingApprovals.OpenVerb, waiting.OpenPressedAsync),
            ],
            Picks = new Dictionary<string, IPickSource> 
            {
                [DecideAccount.Waiting] = new WaitingAccounts(records),
                [ClassifyAccount.Parents] = new ParentAccounts(records),
            },
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [ProposeAccountEnding.UndoKind] = proposing.TakeBackAsync,
                [AccountDecisions.UndoKind] = decisions.TakeBackAsync,
                [ChangeAccountEnding.UndoKind] = changing.TakeBackAsync,
                [AboutAccount.UndoKind] = (turn, subjects, token) => AboutAccount.TakeBackAsync(records, turn, subjects, token),
                [CriterionSettings.UndoKind] = settings.TakeBackAsync,
            },
            Notices = new AccountNotices(records, approvals).Shows,
        };
    }

    private static IReadOnlyList<AccountLink> Links =>
    [
        new(FollowUpTitle, Calls.CallWords.FollowUpWords),
        new(RatingCard.ClassifyTitle, CustomerWords.Classify),
        new(PortfolioCommands.RateTitle, CustomerWords.Rate),
        new(RatingCard.AssessTitle, CustomerWords.Assess),
        new(PriorityPhrases.SetTitle, CustomerWords.Prioritise),
        new(PriorityPhrases.ReviewTitle, CustomerWords.Review),
        new(PriorityPhrases.OrderTitle, CustomerWords.Order),
        new(ProposeTitle, CustomerWords.Propose),
        new(ChangeTitle, CustomerWords.Change),
    ];

    private static Command Decide(string name, Phrase words, Phrase purpose, AccountDecisions decisions, Decision decision) =>
        More(name, words, purpose, (turn, rest, token) => decisions.SayAsync(turn, rest, decision, token));

    /// <summary>A command that the account card or another card leads to: the help stays short.</summary>
    private static Command More(string name, Phrase words, Phrase purpose, RunCommand run) =>
        new(name, words, purpose, run) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true };
}
