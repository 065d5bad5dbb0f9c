using System.Text;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>The whole profile as text, to be copied, printed or read aloud. What only the reader may see is left out: text travels.</summary>
internal static class ProfileText
{
    /// <summary>Clients cut longer messages; a profile may need several.</summary>
    private const int LongestMessage = 12_000;

    private const int LongestValue = 1_000;

    public static IReadOnlyList<string> Of(ProfilePage page, TurnScope turn)
    {
        var book = turn.Book;
        var parts = new List<string> { $"**{book.Say(ProfilePhrases.Title, ("account", page.Account.Name))}**" };
        parts.AddRange(Enum.GetValues<ProfileSection>().Select(section => Section(page, section, turn)));
        if (page.Claims.Any(claim => claim.Visibility == Visibility.Author))
        {
            parts.Add(book.Say(ProfilePhrases.TextLeftOut));
        }

        return Joined(parts);
    }

    private static string Section(ProfilePage page, ProfileSection section, TurnScope turn)
    {
        var book = turn.Book;
        var state = page.Completeness.Sections.First(each => each.Section == section);
        List<string> lines =
        [
            $"**{CardText.Escape(ProfileWording.Name(section, book))}** · "
                + book.Say(ProfilePhrases.Count, ("bar", ProfileWording.Bar(state)), ("known", state.Known), ("all", state.All)),
        ];
        if (section == ProfileSection.Figures)
        {
            lines.AddRange(Years(FillFigures.Revenue).Concat(Years(FillFigures.Profit)));
        }

        if (section == ProfileSection.Systems)
        {
            lines.AddRange(page.View.Systems.Select(system => Line(system.Name, SystemLines.Whole(system, turn), system.Youngest)));
        }

        lines.AddRange(page.View.In(section).Where(fact => !fact.Fact.IsYearly)
            .Select(fact => Line(book.Plain(fact.Fact.Label), ProfileWording.Value(fact, turn), fact.Claim)));
        lines.AddRange(ProfileNews.In(section, page.Claims).Select(claim => $"- {ProfileNews.Line(claim, page.Calls, turn)}"));
        return string.Join("\n", lines);

        IEnumerable<string> Years(Question<Money> question) => FigureLines.Amounts(question, page, turn)
            .Select(year => Line(ProfileWording.Label(year.Fact.Fact, year.Fact.Claim.Attribute, book), year.Amount, year.Fact.Claim));

        string Line(string label, string value, Claim claim) => book.Say(
            ProfilePhrases.TextLine,
            ("fact", new Said(ProfileWording.Line(OneLine(label), OneLine(value), book))),
            ("source", new Said(ProfileWording.Source(claim, page, turn))));
    }

    /// <summary>On one line, so that it stays within its item of the list.</summary>
    private static string OneLine(string words)
    {
        var cut = words.Length <= LongestValue ? words : string.Concat(words.AsSpan(0, LongestValue), "…");
        return cut.ReplaceLineEndings(" / ");
    }

    private static List<string> Joined(IEnumerable<string> parts)
    {
        var (messages, current) = (new List<string>(), new StringBuilder());
        foreach (var part in parts)
        {
            if (current.Length > 0 && current.Length + part.Length > LongestMessage)
            {
                messages.Add(current.ToString());
                current.Clear();
            }

            current.Append(current.Length > 0 ? "\n\n" : "").Append(part);
        }

        messages.Add(current.ToString());
        return messages;
    }
}
