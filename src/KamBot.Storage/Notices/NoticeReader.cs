using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;

namespace KamBot.Storage.Notices;

/// <summary>Who a notice is for, and the personal conversation in which that person spoke last.</summary>
public sealed record NoticeReader(Speaker Speaker, ConversationReference Reference);
