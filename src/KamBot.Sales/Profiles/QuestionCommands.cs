using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>C2: what is still to be found out, by command and by button.</summary>
internal sealed class QuestionCommands(ProfilePages pages, AccountChoice choice)
{
    public ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => choice.WithAsync(
        turn, rest, turn.Book.Plain(ProfileWords.Questions),
        async found => Show(await pages.OfAsync(turn, found, cancellationToken), turn), cancellationToken);

    public ValueTask<Outcome> AnswerAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => choice.WithAsync(
        turn, rest, turn.Book.Plain(ProfileWords.Answer),
        async found => Answer(await pages.OfAsync(turn, found, cancellationToken), turn, question: null), cancellationToken);

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (await choice.OfButtonAsync(turn, answer.Subject, cancellationToken) is not var (account, _))
        {
            return Outcome.Say(turn.Book.Say(ProfilePhrases.NoAccount));
        }

        var page = await pages.OfAsync(turn, account, cancellationToken);
        return answer.Verb == ProfileButtons.QuestionsVerb
            ? Show(page, turn)
            : Answer(page, turn, answer.Values.GetValueOrDefault(ProfileButtons.QuestionInput));
    }

    /// <summary>A fact of the profile is asked by its own section; everything else by its own words.</summary>
    private static Outcome Answer(ProfilePage page, TurnScope turn, string? question)
    {
        var open = OpenUnknowns.Of(page.Claims, page.Account.Id).Where(QuestionPicks.IsAnsweredInWords).ToList();
        if (open.Count == 0)
        {
            return Show(page, turn);
        }

        var chosen = question is { Length: > 0 } ? open.FirstOrDefault(claim => claim.Id.ToString() == question) : open.Count == 1 ? open[0] : null;
        if (chosen is { ObjectId: null } && ProfileParts.FactOf(chosen.Value) is { } fact)
        {
            return new Outcome { Start = ProfileStart.Of(fact.Part, page.Account, page.View) };
        }

        if (chosen is { ObjectId: { } id } && page.View.Systems.FirstOrDefault(system => system.Id == id) is { } one)
        {
            return new Outcome { Start = ProfileStart.Of(one, page.Account) };
        }

        var answers = Answers.None.With(ProfileSource.Account, SalesPicks.Pick(page.Account));
        return new Outcome
        {
            Start = new FlowStart(
                AnswerQuestion.Script.Name,
                chosen is null ? answers : answers.With(AnswerQuestion.Which, QuestionPicks.Pick(chosen, page.Claims, turn.Book))),
        };
    }

    private static Outcome Show(ProfilePage page, TurnScope turn) => new()
    {
        Replies = [Reply.Show(OpenQuestionsCard.Show(page, turn), OpenQuestionsCard.Title(page, turn.Book))],
    };
}
