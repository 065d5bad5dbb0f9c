using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>
/// One thing that can be known about an account: which question asks it, under which attribute its claims are kept, how fast it goes
/// out of date.
/// </summary>
/// <param name="Attribute">Stored with every claim: never changes. A fact of a year has the year behind a slash.</param>
internal sealed record ProfileFact(ProfilePart Part, Question Question, string Attribute, FactPace Pace)
{
    public Phrase Label => Part.Flow.LabelOf(Question);

    public int HalfLife => ProfileHalfLives.DaysOf(Pace);

    /// <summary>True for what is known for each year by itself.</summary>
    public bool IsYearly => Question == FillFigures.Revenue || Question == FillFigures.Profit;
}

/// <summary>One guided dialog of a section with the facts that it asks.</summary>
internal sealed class ProfilePart
{
    public ProfilePart(ProfileSection section, Flow flow, params IReadOnlyList<(Question Question, FactPace Pace)> facts)
    {
        (Section, Flow) = (section, flow);
        var name = flow.Name["profile-".Length..];
        Facts = [.. facts.Select(fact => new ProfileFact(this, fact.Question, $"{ProfileAttributes.Beginning}{name}.{fact.Question.Id}", fact.Pace))];
    }

    public ProfileSection Section { get; }

    public Flow Flow { get; }

    public IReadOnlyList<ProfileFact> Facts { get; }
}
