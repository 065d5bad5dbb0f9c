using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>C2: the call plan on one page that can be read on a phone in the lift.</summary>
public static class CallPlanCard
{
    public const string LogVerb = "call.log";
    public const string DuringVerb = "call.during";
    private const int MostPromises = 5;

    public static AdaptiveCard Show(CallPlanPage page, TurnScope turn, bool justSaved, string? calendarUrl = null)
    {
        var (book, call, plan) = (turn.Book, page.Call, page.Call.Plan ?? new CallPlan());
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(CallPhrases.PlanTitle, ("account", page.Account.Name)),
            Body =
            [
                new TextBlock(book.Say(CallPhrases.PlanTitle, ("account", page.Account.Name)))
                {
                    Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading,
                },
                new TextBlock(book.Say(
                    CallPhrases.WhenWhere,
                    ("when", DayWording.Say(TimeZoneInfo.ConvertTime(call.StartsAt, turn.Zone), turn.Now, book.Language.Tag)),
                    ("kind", book.Plain(CallOptions.Kinds.PhraseOf(call.Kind)))
                    ) + (plan.Place is { } place ? " · " + CardText.Escape(place) : "")) { Spacing = Spacing.None, IsSubtle = true },
                .. Section(book, CallPhrases.Objective, plan.Objective, strong: true),
                .. Section(book, CallPhrases.LeastResult, plan.LeastResult),
                .. Section(book, CallPhrases.WhyNow, plan.WhyNow),
                .. People(page, turn),
                .. Promises(page.Promises, turn),
                .. Section(book, CallPhrases.Unknowns, Unknowns(page, book)),
                .. Section(book, CallPhrases.Questions, plan.Questions),
                .. Section(book, CallPhrases.Value, plan.ValueMessage),
                .. Section(book, CallPhrases.Objections, plan.Objections),
                .. Section(book, CallPhrases.Competitors, plan.CompetitorMoves),
                .. Section(book, CallPhrases.Material, plan.Material),
                .. Section(book, CallPhrases.Agenda, plan.Agenda),
                .. Section(book, CallPhrases.Commitment, plan.CommitmentToAskFor, strong: true),
                .. justSaved ? [new TextBlock(book.Say(CallPhrases.PlanSaved)) { IsSubtle = true, Size = TextSize.Small }] : Array.Empty<CardElement>(),
            ],
            Actions = Buttons(call, book, calendarUrl),
        };
    }

    private static List<CardButton> Buttons(Call call, PhraseBook book, string? calendarUrl)
    {
        var subject = call.Id.ToString();
        List<CardButton> buttons =
        [
            ExecuteButton.Ask(book.Plain(CallPhrases.DuringButton), new CardButtonData(DuringVerb) { KamSubject = subject }),
            ExecuteButton.Ask(book.Plain(CallPhrases.LogButton), new CardButtonData(LogVerb) { KamSubject = subject }),
        ];
        if (calendarUrl is not null)
        {
            buttons.Add(new OpenUrlButton(book.Plain(CallPhrases.Calendar), calendarUrl));
        }

        return buttons;
    }

    private static IEnumerable<CardElement> Section(PhraseBook book, Phrase title, string? words, bool strong = false) => words is null
        ? []
        :
        [
            CardSection.Heading(book, title),
            .. Lines(words).Select(line => new TextBlock(CardText.Escape(line))
            {
                Spacing = Spacing.None, Weight = strong ? TextWeight.Bolder : null,
            }),
        ];

    private static string[] Lines(string words) =>
        words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<CardElement> People(CallPlanPage page, TurnScope turn)
    {
        if (page.People.Count == 0)
        {
            yield break;
        }

        yield return CardSection.Heading(turn.Book, CallPhrases.People);
        foreach (var view in page.People)
        {
            yield return new Container([.. Person(view, page.Map, turn)]) { Spacing = Spacing.Small, Style = ContainerStyle.Emphasis };
        }
    }

    private static string? Unknowns(CallPlanPage page, PhraseBook book) =>
        page.Unknowns.Concat(page.PersonUnknowns.Select(unknown => book.Plain(
            MapPhrases.FindOut, ("name", unknown.Person.Name), ("what", book.Plain(unknown.Label))))).ToList() is { Count: > 0 } lines
            ? string.Join("\n", lines)
            : null;

    private static IEnumerable<CardElement> Person(PersonView view, RelationshipMap? map, TurnScope turn)
    {
        var book = turn.Book;
        var role = view.Role is { } known ? book.Plain(KeyRoles.All.PhraseOf(known)) : book.Plain(CallPhrases.RoleUnknown);
        var title = view.Person.Title is { } position ? $"{position} · {role}" : role;
        yield return new TextBlock($"**{CardText.Escape(view.Person.Name)}** · {CardText.Escape(title)}");
        yield return new TextBlock(view.Focus is { } focus
            ? book.Say(CallPhrases.CaresAbout, ("focus", focus))
            : book.Say(CallPhrases.FocusUnknown)) { Spacing = Spacing.None };
        yield return new TextBlock(book.Say(
            CallPhrases.Axes, ("closeness", Arrows.Of(view.Closeness, book)), ("trust", Arrows.Of(view.Trust, book)))) { Spacing = Spacing.None };
        foreach (var line in map is null ? [] : MapTwin.ForCall(map, view.Person.Id, turn))
        {
            yield return new TextBlock(line) { Spacing = Spacing.None };
        }

        if (view.Character is { } character)
        {
            yield return new TextBlock(book.Say(Characters.AdviceFor(character))) { Spacing = Spacing.None, IsSubtle = true };
        }
    }

    private static IEnumerable<CardElement> Promises(IReadOnlyList<Commitment> promises, TurnScope turn)
    {
        if (promises.Count == 0)
        {
            yield break;
        }

        yield return CardSection.Heading(turn.Book, CallPhrases.Promises);
        foreach (var promise in promises.Take(MostPromises))
        {
            yield return new TextBlock(CommitmentWording.Line(promise, turn)) { Spacing = Spacing.None };
        }
    }
}
