using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales;

/// <summary>Commands that the help puts together under one title.</summary>
public sealed record CommandGroup(Phrase Title, IReadOnlyList<Command> Commands);
