using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Notices;

namespace KamBot.Sales;

/// <summary>What one folder of the sales side adds to what people can say and do, and to what KamBot says of its own accord.</summary>
public sealed record Capability
{
    /// <summary>What the help calls it.</summary>
    public required Phrase Title { get; init; }

    public IReadOnlyList<FlowBinding> Flows { get; init; } = [];

    /// <summary>In the order of the help.</summary>
    public IReadOnlyList<Command> Commands { get; init; } = [];
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>What it understands besides commands.</summary>
    public IReadOnlyList<UnderstandSentence> Sentences { get; init; } = [];

    /// <summary>What the account card leads to, in the order of its buttons.</summary>
    public IReadOnlyList<AccountLink> AccountLinks { get; init; } = [];

    /// <summary>What the account card says of this capability's own knowledge.</summary>
    public IReadOnlyList<AccountFact> AccountFacts { get; init; } = [];

    /// <summary>What of it waits for a manager.</summary>
    public IReadOnlyList<FindWaiting> Waiting { get; init; } = [];

    /// <summary>By the kind of what was saved.</summary>
    public IReadOnlyDictionary<string, TakeBack> TakeBacks { get; init; } = new Dictionary<string, TakeBack>();

    /// <summary>Lists that its questions pick from, by their name.</summary>
    public IReadOnlyDictionary<string, IPickSource> Picks { get; init; } = new Dictionary<string, IPickSource>();

    /// <summary>By the kind of the notice.</summary>
    public IReadOnlyDictionary<string, ShowNotice> Notices { get; init; } = new Dictionary<string, ShowNotice>();
}
