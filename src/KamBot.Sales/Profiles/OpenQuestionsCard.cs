using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What is still to be found out at an account, since when, and what was answered lately.</summary>
internal static class OpenQuestionsCard
{
    private const int MostOpen = 12;
    private const int MostAnswered = 4;
    private const int LongestChoice = 60;

    public static AdaptiveCard Show(ProfilePage page, TurnScope turn, IReadOnlyList<string>? saved = null, string? undo = null)
    {
        var book = turn.Book;
        var title = Title(page, book);
        var open = OpenUnknowns.Of(page.Claims, page.Account.Id).Where(QuestionPicks.IsAnsweredInWords).ToList();
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. (saved ?? []).Select(line => new TextBlock(line) { Color = TextColor.Accent, Spacing = Spacing.Small }),
                .. open.Count == 0 ? [new TextBlock(book.Say(ProfilePhrases.NoQuestions))] : Open(page, open, turn),
                .. Answered(page, turn),
            ],
            Actions =
            [
                .. open.Count == 0 ? Array.Empty<CardButton>() : [ProfileButtons.Answer(page.Account, book)],
                .. undo is null ? Array.Empty<CardButton>() : [ProfileButtons.Undo(undo, book)],
                ProfileButtons.Profile(page.Account, book),
            ],
        };
    }

    public static string Title(ProfilePage page, PhraseBook book) =>
        book.Plain(ProfilePhrases.QuestionsTitle, ("account", page.Account.Name));

    private static IEnumerable<CardElement> Open(ProfilePage page, List<Claim> open, TurnScope turn)
    {
        foreach (var claim in open.Take(MostOpen))
        {
            yield return new TextBlock(CardText.Escape(Words(claim, page, turn))) { Spacing = Spacing.Small };
            yield return SectionCard.Source(CardText.Escape(ProfileWording.When(claim.At, turn)));
        }

        if (open.Count > MostOpen)
        {
            yield return new TextBlock(turn.Book.Say(ProfilePhrases.QuestionsMore, ("count", open.Count - MostOpen))) { IsSubtle = true };
        }

        yield return new ChoiceSetInput
        {
            Id = ProfileButtons.QuestionInput,
            Label = turn.Book.Plain(ProfilePhrases.WhichQuestion),
            Style = ChoiceStyle.Compact,
            Choices = [.. open.Take(MostOpen).Select(claim => new CardChoice(ProfileWording.Cut(Words(claim, page, turn), LongestChoice), claim.Id.ToString()))],
            Value = open.Count == 1 ? open[0].Id.ToString() : null,
        };
    }

    private static IEnumerable<CardElement> Answered(ProfilePage page, TurnScope turn)
    {
        var answers = page.Claims.Where(claim => claim.Attribute == ClaimAttributes.UnknownAnswered)
            .OrderByDescending(claim => (claim.At, claim.Id)).Take(MostAnswered).ToList();
        if (answers.Count > 0)
        {
            yield return CardSection.Heading(turn.Book, ProfilePhrases.AnsweredLately);
        }

        foreach (var answer in answers)
        {
            yield return new TextBlock(ProfileWording.Line(Words(answer, page, turn), ProfileWording.Cut(answer.Note ?? ""), turn.Book))
            {
                Spacing = Spacing.Small,
            };
            yield return SectionCard.Source(ProfileWording.Source(answer with { Note = null }, page, turn));
        }
    }

    private static string Words(Claim claim, ProfilePage page, TurnScope turn) =>
        ProfileWording.Cut(UnknownWording.Say(claim, page.Claims, turn.Book));
}
