using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>A button of the account card: says the command with the account's name.</summary>
public sealed record AccountLink(Phrase Title, Phrase CommandWords);

/// <summary>A line of the account card, as Markdown; null where there is nothing to say.</summary>
public delegate ValueTask<string?> SayAccountFact(TurnScope turn, Account account, CancellationToken cancellationToken);

/// <summary>What another capability knows of an account in one line, such as how complete its profile is.</summary>
public sealed record AccountFact(Phrase Title, SayAccountFact Say);
