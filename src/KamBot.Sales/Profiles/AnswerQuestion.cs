using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>C2: what was unknown when a call was planned is answered.</summary>
public static class AnswerQuestion
{
    public const string OpenQuestions = "open-questions";

    public static readonly Question<Picked> Which = Ask.PickKnown("question", "Which question do you have an answer to?", OpenQuestions)
        .Called("Question").Needed();

    public static readonly Question<string> Answer = Ask.Text("answer", "What is the answer?")
        .Called("Answer").Needed();

    public static readonly Flow Script = Flow.Named("answer-question", "Answer an open question")
        .Ask(ProfileSource.Account, Which, Answer, ProfileSource.Known, ProfileSource.Note)
        .CheckAnswers()
        .Finish();
}
