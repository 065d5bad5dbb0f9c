namespace KamBot.Sales.Profiles;

/// <summary>
/// Names of the claims that make the profile: <c>profile.</c>, the dialog's name, and the question's id, for example
/// <c>profile.goals.long</c>. The names are stored: never change one, nor the ids that make it.
/// </summary>
public static class ProfileAttributes
{
    public const string Beginning = "profile.";

    /// <summary>About a person: what this person hopes for or fears. Seen by its author alone.</summary>
    public const string Personal = "profile.needs.personal";
}
