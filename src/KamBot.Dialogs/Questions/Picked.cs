namespace KamBot.Dialogs.Questions;

/// <summary>
/// An account, a person or another record chosen by the user. <see cref="Key"/> is the record's id, or <c>new:</c> and the folded
/// name for one that will be created with the answer. <see cref="Detail"/> tells namesakes apart (a title, an account).
/// <see cref="IsIntroduced"/> is true where what one must know of everybody is known already.
/// </summary>
public sealed record Picked(string Key, string Name, string? Detail = null, bool IsIntroduced = false)
{
    public bool IsNew => Key.StartsWith("new:", StringComparison.Ordinal);

    public static Picked New(string name) => new("new:" + name.Trim().ToLowerInvariant(), name.Trim());
}
