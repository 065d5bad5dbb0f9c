using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Storage.Personal;

namespace KamBot.Storage.Conversations;

/// <summary>The state of a conversation as it is kept. What a lost key sealed is gone, and the conversation begins anew.</summary>
internal static class KeptState
{
    private static readonly byte[] Lost = Encoding.UTF8.GetBytes(PersonalSeal.Lost);

    public static DialogState Read(string opened) => opened == PersonalSeal.Lost ? DialogState.Empty : DialogState.FromJson(opened);

    public static DialogState Read(ReadOnlySpan<byte> opened) => opened.SequenceEqual(Lost) ? DialogState.Empty : DialogState.FromJson(opened);
}
