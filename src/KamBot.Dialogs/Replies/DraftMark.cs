namespace KamBot.Dialogs.Replies;

/// <summary>A draft as a card shows it. A card whose mark is not that of the draft under way is a card left behind.</summary>
public sealed record DraftMark(string Draft, int Version);
