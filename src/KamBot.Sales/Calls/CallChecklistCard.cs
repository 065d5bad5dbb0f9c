using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Calls;

/// <summary>C3: what to tick off during the call. The ticks stay on the card; nothing is sent while one talks.</summary>
public static class CallChecklistCard
{
    public static AdaptiveCard Show(CallPlanPage page, TurnScope turn)
    {
        var (book, plan) = (turn.Book, page.Call.Plan ?? new CallPlan());
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(CallPhrases.DuringTitle, ("account", page.Account.Name)),
            Body =
            [
                new TextBlock(book.Say(CallPhrases.DuringTitle, ("account", page.Account.Name)))
                {
                    Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading,
                },
                Tick("opening", book.Plain(CallPhrases.DuringOpening)),
                Tick("questions", Of(book, CallPhrases.DuringQuestions, CallPhrases.DuringQuestionsOpen, plan.Questions)),
                Tick("value", Of(book, CallPhrases.DuringValue, CallPhrases.DuringValueOpen, plan.ValueMessage)),
                Tick("objections", Of(book, CallPhrases.DuringObjections, CallPhrases.DuringObjectionsOpen, plan.Objections)),
                Tick("commitment", Of(book, CallPhrases.DuringCommitment, CallPhrases.DuringCommitmentOpen, plan.CommitmentToAskFor)),
                Tick("close", book.Plain(CallPhrases.DuringClose)),
            ],
            Actions =
            [
                ExecuteButton.Ask(
                    book.Plain(CallPhrases.LogButton), new CardButtonData(CallPlanCard.LogVerb) { KamSubject = page.Call.Id.ToString() },
                    ButtonStyle.Positive),
            ],
        };
    }

    private static ToggleInput Tick(string id, string title) => new(title) { Id = id, Label = title };

    private static string Of(PhraseBook book, Phrase with, Phrase without, string? words) =>
        words is null ? book.Plain(without) : book.Plain(with, ("what", words.ReplaceLineEndings(" ")));
}
