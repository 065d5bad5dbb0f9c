using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;

namespace KamBot.Storage.Notices;

/// <summary>Who a notice is for, the personal conversation in which that person spoke last and when, and what is under way there.</summary>
public sealed record NoticeReader(Speaker Speaker, ConversationReference Reference, DialogState State, DateTimeOffset SpokeAt);
