using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Relationships;

/// <summary>R1–R3, R6: what is known about a person with its age and source, and the most useful gaps as buttons.</summary>
internal static class PersonCard
{
    public const string ShowVerb = "person.show";
    public const string AskVerb = "person.ask";
    public const string MoreVerb = "person.more";
    public const string RoleVerb = "person.role";
    public const string MovedVerb = "person.moved";
    public const string MergeVerb = "person.merge";
    public const string ShareVerb = "person.share";

    /// <summary>Between the person's id and what a button is about.</summary>
    public const char Divider = '/';

    private const int GapButtons = 2;
    private const int GapsNamed = 3;
    private const int MostPosts = 4;
    private const int MostDeals = 3;

    public static AdaptiveCard Show(PersonPage page, TurnScope turn)
    {
        var (book, person) = (turn.Book, page.Person);
        var asking = new PersonFactWording(page, turn);
        var facts = Facts(page, asking, book).ToList();
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = person.Name,
            Body =
            [
                new TextBlock(CardText.Escape(person.Name)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(person.Title is { } title
                    ? book.Say(PersonPhrases.Works, ("title", title), ("account", page.Account.Name))
                    : CardText.Escape(page.Account.Name)) { Spacing = Spacing.None, IsSubtle = true },
                .. facts.Count > 0 ? [new FactSet(facts)] : Array.Empty<CardElement>(),
                new TextBlock(Axes(page, turn)),
                .. page.View.Character is { } character
                    ? [new TextBlock(book.Say(Characters.AdviceFor(character))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
                .. Posts(page, turn),
                new TextBlock(Gaps(page, book)) { Spacing = Spacing.Medium },
                .. page.LikelyDuplicate is { } other
                    ? [new TextBlock(book.Say(PersonPhrases.LikelySame, ("name", other.Name))) { Color = TextColor.Warning }]
                    : Array.Empty<CardElement>(),
            ],
            Actions = [.. Buttons(page, book)],
        };
    }

    private static IEnumerable<Fact> Facts(PersonPage page, PersonFactWording wording, PhraseBook book)
    {
        foreach (var fact in PersonFacts.Sections.SelectMany(section => section))
        {
            if (wording.Latest(fact) is { } claim)
            {
                yield return new Fact(book.Plain(PersonFacts.All.PhraseOf(fact)), wording.Line(fact, claim));
            }

            if (fact == PersonFact.Role)
            {
                foreach (var (deal, claim2) in wording.RolesInDeals(MostDeals))
                {
                    yield return new Fact(book.Plain(PersonPhrases.RoleIn, ("deal", deal)), wording.Line(fact, claim2));
                }
            }
        }

        if (page.ReportsTo is { } above)
        {
            yield return new Fact(book.Plain(PersonPhrases.ReportsTo), CardText.Escape(above));
        }
    }

    private static string Axes(PersonPage page, TurnScope turn)
    {
        var book = turn.Book;
        var seen = page.LastSeen is { } last
            ? book.Say(PersonPhrases.Seen, ("count", page.Visits), ("day", DayWording.Say(LocalDay(last, turn), turn.Now, book.Language.Tag)))
            : book.Say(PersonPhrases.NeverSeen);
        var view = page.View;
        return view.Closeness.Count + view.Trust.Count == 0
            ? seen
            : seen + " · " + book.Say(
                Calls.CallPhrases.Axes, ("closeness", Arrows.Of(view.Closeness, book)), ("trust", Arrows.Of(view.Trust, book)));
    }

    private static IEnumerable<CardElement> Posts(PersonPage page, TurnScope turn)
    {
        var earlier = page.Posts.Where(post => post.Until is not null).ToList();
        return earlier.Count == 0
            ? []
            :
            [
                CardSection.Heading(turn.Book, PersonPhrases.Before),
                .. page.Posts.Reverse().Take(MostPosts).Select(post => new TextBlock(PersonFactWording.Post(post, turn)) { Spacing = Spacing.None }),
            ];
    }

    private static string Gaps(PersonPage page, PhraseBook book)
    {
        var next = PersonRules.AskNext(page.Person, page.Claims).Take(GapsNamed).ToList();
        return next.Count == 0
            ? book.Say(PersonPhrases.AllKnown)
            : book.Say(PersonPhrases.NotKnown, ("list", string.Join(
                book.Plain(SpokenList.Joint), next.Select(fact => book.Plain(PersonFacts.All.PhraseOf(fact))))));
    }

    private static IEnumerable<CardButton> Buttons(PersonPage page, PhraseBook book)
    {
        var id = page.Person.Id.ToString();
        var next = PersonRules.AskNext(page.Person, page.Claims);
        foreach (var fact in next.Take(GapButtons))
        {
            var label = book.Plain(PersonPhrases.AskFor, ("fact", book.Plain(PersonFacts.All.PhraseOf(fact))));
            yield return Button(label, AskVerb, $"{id}{Divider}{fact}");
        }

        if (next.Count > 0)
        {
            yield return Button(book.Plain(PersonPhrases.AskMore), MoreVerb, id);
        }

        yield return Button(book.Plain(PersonPhrases.RoleButton), RoleVerb, id);
        yield return Button(book.Plain(PersonPhrases.MovedButton), MovedVerb, id);
        if (page.LikelyDuplicate is { } other)
        {
            yield return Button(book.Plain(PersonPhrases.MergeButton), MergeVerb, $"{id}{Divider}{other.Id}");
        }
        else if (page.Claims.Any(claim => claim.Visibility == Visibility.Author && PersonFacts.PersonalIn(claim) is not null))
        {
            yield return Button(book.Plain(PersonPhrases.ShareButton), ShareVerb, id);
        }
    }

    private static ExecuteButton Button(string title, string verb, string subject) =>
        ExecuteButton.Ask(title, new CardButtonData(verb) { KamSubject = subject });

    private static DateOnly LocalDay(DateTimeOffset moment, TurnScope turn) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, turn.Zone).DateTime);
}
