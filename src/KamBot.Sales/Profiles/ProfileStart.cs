using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Profiles;

/// <summary>Begins a dialog of the profile: what is fresh is not asked, what has aged is asked whether it is still so. Pure.</summary>
internal static class ProfileStart
{
    /// <summary>Where nothing is missing or aged all answers are shown at once, to be changed.</summary>
    public static FlowStart Of(ProfilePart part, Account account, ProfileView view)
    {
        var known = part.Facts.Where(fact => !fact.IsYearly).Select(view.Find).OfType<KnownFact>().ToList();
        var start = Of(part, account, known, Answers.None);
        return part == ProfileParts.Figures && NeedsNoYear(view)
            ? start with { Answers = start.Answers.With(FillFigures.Year.Id, Answer.NotAsked) }
            : start;
    }

    /// <summary>For a system that is not on the list yet.</summary>
    public static FlowStart NewSystem(Account account) =>
        Of(ProfileParts.System, account, [], Answers.None.With(FillSystem.System.Id, Answer.NotAsked));

    /// <summary>For a system of the list: nothing is asked, all is shown to be changed. Trouble is asked once it no longer runs well.</summary>
    public static FlowStart Of(InstalledSystem system, Account account)
    {
        var answers = Answers.None.With(FillSystem.System, new Picked(system.Id.ToString(), system.Name));
        foreach (var fact in ProfileParts.System.Facts.Where(fact => fact.Question != FillSystem.Trouble && system.Fact(fact.Question) is null))
        {
            answers = answers.With(fact.Question.Id, Answer.Skipped);
        }

        return Of(ProfileParts.System, account, system.Facts.Select(fact => fact with { IsAged = false }), answers);
    }

    /// <summary>The dialog of the section that has most to ask.</summary>
    public static ProfilePart PartOf(ProfileSection section, ProfileView view)
    {
        var parts = ProfileParts.Of(section).ToList();
        return parts.FirstOrDefault(part => part == ProfileParts.System ? view.Systems.Count == 0 : part.Facts.Any(IsOpen)) ?? parts[0];

        bool IsOpen(ProfileFact fact) => view.Find(fact) is null or { IsAged: true };
    }

    private static FlowStart Of(ProfilePart part, Account account, IEnumerable<KnownFact> known, Answers answers)
    {
        answers = answers.With(ProfileSource.Account, SalesPicks.Pick(account));
        var aged = new Dictionary<string, Answer>();
        foreach (var fact in known.Where(each => each.Fact.Question.Reads(each.Value)))
        {
            if (fact.IsAged)
            {
                aged[fact.Fact.Question.Id] = Answer.Known(fact.Value);
            }
            else
            {
                answers = answers.With(fact.Fact.Question.Id, Answer.Known(fact.Value));
            }
        }

        return new FlowStart(part.Flow.Name, answers) { Earlier = aged };
    }

    /// <summary>True while the newest figures are fresh and only the rest of the section has something to ask.</summary>
    private static bool NeedsNoYear(ProfileView view) =>
        view.Find(ProfileParts.FactOf(FillFigures.Revenue)) is { IsAged: false }
        && view.Find(ProfileParts.FactOf(FillFigures.Profit)) is { IsAged: false }
        && ProfileParts.Figures.Facts.Any(fact => !fact.IsYearly && view.Find(fact) is null or { IsAged: true });
}
