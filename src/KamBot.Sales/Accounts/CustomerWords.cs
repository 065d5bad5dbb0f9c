using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What people say to reach the customers.</summary>
public static class CustomerWords
{
    public static readonly Phrase Account = new("command.account", "account|show account|show customer|account card|accounts|my accounts|my customers");
    public static readonly Phrase NewAccount = new("command.new-account", "new account|new customer|add customer|add account|add a customer|add an account|create account");
    public static readonly Phrase Propose = new("command.propose", "propose|propose account|propose customer|propose a customer|propose an account");
    public static readonly Phrase Approvals = new("command.approvals", "approvals|to confirm|approve|what waits for me|waiting approvals|proposals|opportunity approvals|deal approvals|approve opportunity|approve deal");
    public static readonly Phrase TakeOn = new("command.take-on", "take on|accept|take on customer|confirm");
    public static readonly Phrase TurnDown = new("command.turn-down", "turn down|reject|turn down customer");
    public static readonly Phrase AskBack = new("command.ask-back", "ask back|ask back about");
    public static readonly Phrase Change = new("command.change-account", "change account|change customer|edit account|edit customer|rename account|rename customer");
    public static readonly Phrase Classify = new("command.classify", "classify|classify account|classify customer|segment|key account");
    public static readonly Phrase Rate = new("command.rate", "rate|rate account|rate customer");
    public static readonly Phrase Assess = new("command.assess", "assess|assess account|assess customer|assess the future");
    public static readonly Phrase Criteria = new("command.criteria", "criteria|key account criteria|show criteria");
    public static readonly Phrase SetCriterion = new("command.set-criterion", "set criterion|set criteria|change criteria|change criterion");
    public static readonly Phrase Ranking = new("command.ranking", "ranking|potential|potentials|rank accounts|improvement potential");
    public static readonly Phrase Portfolio = new("command.portfolio", "portfolio|portfolio matrix|matrix");
    public static readonly Phrase Benchmark = new("command.benchmark", "benchmark|set benchmark|portfolio benchmark");
    public static readonly Phrase PriorityList = new("command.priorities", "priorities|my priorities|account priorities");
    public static readonly Phrase Prioritise = new("command.prioritise", "priority|set priority|prioritise|prioritize");
    public static readonly Phrase Review = new("command.review", "review|review account|review customer");
    public static readonly Phrase Order = new("command.order", "note order|note an order|new order|order from");
}
