using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>Enums are stored by name: a row stays readable, and a member put in between changes no old row.</summary>
internal static class EnumsAsNames
{
    private const int Length = 16;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        AsName<SpeakerRole>(conventions);
        AsName<CallKind>(conventions);
        AsName<CallResult>(conventions);
        AsName<CommitmentSide>(conventions);
        AsName<CommitmentState>(conventions);
        AsName<SubjectKind>(conventions);
        AsName<Evidence>(conventions);
        AsName<Visibility>(conventions);
        AsName<AccountStanding>(conventions);
        AsName<AccountTier>(conventions);
        AsName<OpportunityStage>(conventions);
        AsName<OpportunityState>(conventions);
        AsName<NoticeState>(conventions);
        AsName<ImportKind>(conventions);
        AsName<ImportState>(conventions);
        AsName<SightKind>(conventions);
        AsName<ShareRight>(conventions);
    }

    private static void AsName<TEnum>(ModelConfigurationBuilder conventions)
        where TEnum : struct, Enum =>
        conventions.Properties<TEnum>().HaveConversion<string>().HaveMaxLength(Length).AreUnicode(false);
}
