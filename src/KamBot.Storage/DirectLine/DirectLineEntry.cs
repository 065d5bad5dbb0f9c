namespace KamBot.Storage.DirectLine;

/// <summary>One activity of a conversation. <see cref="Sequence"/> counts from 1 within the conversation.</summary>
public sealed record DirectLineEntry(long Sequence, string ActivityId, string Json);
