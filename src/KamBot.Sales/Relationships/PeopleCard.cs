using KamBot.Dialogs;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Relationships;

/// <summary>The people of an account in one line each, and the way to each of them.</summary>
internal static class PeopleCard
{
    public const string WhoInput = "who";
    private const int MostShown = 12;
    private const int MostChoices = 60;

    public static AdaptiveCard Show(Account account, IReadOnlyList<PersonView> people, TurnScope turn)
    {
        var book = turn.Book;
        var title = book.Plain(PersonPhrases.PeopleTitle, ("account", account.Name));
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. people.Take(MostShown).Select(view => new TextBlock(Line(view, turn)) { Spacing = Spacing.Small }),
                .. people.Count > MostShown
                    ? [new TextBlock(book.Say(PersonPhrases.PeopleMore, ("count", people.Count - MostShown))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
                new ChoiceSetInput
                {
                    Id = WhoInput,
                    Label = book.Plain(PersonPhrases.PeopleWho),
                    Style = ChoiceStyle.Filtered,
                    Choices = [.. people.Take(MostChoices).Select(view => new CardChoice(Named(view.Person), view.Person.Id.ToString()))],
                },
            ],
            Actions =
            [
                ExecuteButton.Ask(
                    book.Plain(PersonPhrases.PeopleShow), new CardButtonData(PersonCard.ShowVerb) { KamSubject = "list" }, ButtonStyle.Positive),
            ],
        };
    }

    private static string Named(Person person) => person.Title is { } title ? $"{person.Name} ({title})" : person.Name;

    private static string Line(PersonView view, TurnScope turn)
    {
        var role = view.Role is { } known ? turn.Book.Plain(KeyRoles.All.PhraseOf(known)) : turn.Book.Plain(Calls.CallPhrases.RoleUnknown);
        var what = string.Join(" · ", new[] { view.Person.Title, role, Moves(view.Closeness), Moves(view.Trust) }.OfType<string>());
        return turn.Book.Say(PersonPhrases.PeopleLine, ("name", view.Person.Name), ("what", what));
    }

    private static string? Moves(IReadOnlyList<Trend> moves) => moves.Count == 0 ? null : string.Concat(moves.TakeLast(1).Select(Arrows.Of));
}
