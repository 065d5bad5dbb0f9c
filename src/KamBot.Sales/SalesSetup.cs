using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Maps;
using KamBot.Sales.Notices;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Plans;
using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;

namespace KamBot.Sales;

/// <summary>Puts the sales side together from its capabilities.</summary>
public static class SalesSetup
{
    public static PhraseBooks Books { get; } = PhraseBooks.Load(language =>
        typeof(SalesSetup).Assembly.GetManifestResourceStream($"KamBot.Sales.Languages.{language.Tag}.json"));

    public static DialogSetup Build(SalesSurroundings around)
    {
        var capabilities = Capabilities(around);
        var rights = new WorkRights(around.Records);
        var welcome = new SalesWelcome(around.Records);
        welcome.Groups =
        [
            .. capabilities.Select(each => new CommandGroup(each.Title, each.Commands)),
            new CommandGroup(SalesCommands.Title, SalesCommands.All(new SampleAccounts(around.Records), welcome)),
        ];
        return new DialogSetup
        {
            Books = Books,
            Flows = [.. capabilities.SelectMany(each => each.Flows)],
            Commands = [.. welcome.Groups.SelectMany(each => each.Commands)],
            Buttons = [.. capabilities.SelectMany(each => each.Buttons)],
            Sentences = [.. capabilities.SelectMany(each => each.Sentences)],
            TakeBacks = capabilities.SelectMany(each => each.TakeBacks).ToDictionary(),
            Welcome = welcome.AnswerAsync,
            KeepPrivate = SalesWelcome.KeepPrivate,
            Refuse = rights.RefuseAsync,
            RefuseEarly = rights.RefuseEarlyAsync,
            Picks = new SalesPicks(around.Records, capabilities.SelectMany(each => each.Picks).ToDictionary()),
        };
    }

    /// <summary>What KamBot says of its own accord, by the kind of notice.</summary>
    public static IReadOnlyDictionary<string, ShowNotice> Notices(SalesSurroundings around) =>
        Capabilities(around).SelectMany(each => each.Notices).ToDictionary();

    /// <summary>The accounts come last into being and second in the help: their card leads to all others.</summary>
    private static IReadOnlyList<Capability> Capabilities(SalesSurroundings around)
    {
        var calls = CallsCapability.Build(around);
        Capability[] others =
        [
            ProfilesCapability.Build(around),
            PeopleCapability.Build(around),
            MapsCapability.Build(around),
            OpportunitiesCapability.Build(around),
            PlansCapability.Build(around),
            FilesCapability.Build(around),
            RemindersCapability.Build(around),
            RightsCapability.Build(around),
        ];
        Capability[] known = [calls, .. others];
        return [calls, AccountsCapability.Build(around, known), .. others];
    }
}
