using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>The choices about rights.</summary>
public static class RightsOptions
{
    public static readonly Options<ShareRight> Rights = Options.Of(
        "share-right",
        (ShareRight.Read, "Read|only read|look"),
        (ShareRight.Work, "Work on it|work|change|edit"));

    public static readonly Options<SpeakerRole> Roles = Options.Of(
        "speaker-role",
        (SpeakerRole.Rep, "Sales rep"),
        (SpeakerRole.Manager, "Manager"),
        (SpeakerRole.Operations, "Sales operations"),
        (SpeakerRole.Administrator, "Administrator"));

    public static readonly Options<UserErasure> Erasures = Options.Of(
        "user-erasure",
        (UserErasure.Erase, "Erase for good|erase|yes erase|delete"),
        (UserErasure.Keep, "Keep everything|no|leave it|do not erase"));
}

public enum UserErasure
{
    Erase,
    Keep,
}
