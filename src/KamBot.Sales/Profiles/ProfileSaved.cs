using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What is said after saving: how many facts, what is no longer open, what has to be found out now.</summary>
internal static class ProfileSaved
{
    public static IReadOnlyList<string> Lines(IReadOnlyList<Claim> before, IReadOnlyList<Claim> saved, PhraseBook book)
    {
        var facts = saved.Where(claim => claim.Attribute != ClaimAttributes.Unknown).ToList();
        var answered = saved.Select(claim => claim.SubjectId).Distinct().SelectMany(subject => OpenUnknowns.Of(before, subject))
            .Where(unknown => facts.Any(claim => OpenUnknowns.Answers(claim, unknown))).ToList();
        var open = saved.Except(facts).ToList();
        List<string> lines = [];
        if (facts.Count > 0)
        {
            lines.Add(book.Say(ProfilePhrases.Saved, ("count", facts.Count)));
        }

        Add(ProfilePhrases.Answered, answered);
        Add(ProfilePhrases.NowOpen, open);
        return lines;

        void Add(Phrase phrase, List<Claim> unknowns)
        {
            if (unknowns.Count > 0)
            {
                var names = unknowns.Select(unknown => UnknownWording.Say(unknown, [.. before, .. saved], book));
                lines.Add(book.Say(phrase, ("list", string.Join(book.Plain(SpokenList.Joint), names))));
            }
        }
    }
}
