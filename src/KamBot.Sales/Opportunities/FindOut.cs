using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O5: a criterion that was unknown has an answer, from a call or from anywhere.</summary>
public static class FindOut
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is it about?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<Picked> Which = Ask.PickKnown("criterion", "What did you find out?", CriterionPicks.Unknown)
        .Called("Question").Needed();

    public static readonly Question<CriterionJudgement> Judged = CriterionQuestion.Of("judgement", "And is it good, or poor? + or −, with who said it or what you saw.")
        .Called("Answer").Needed().Because("With who said it and when, the answer still counts when somebody asks in three months.");

    public static readonly Flow Script = Flow.Named("find-out", "A question of an opportunity is answered")
        .Ask(Deal, Which, Judged)
        .Finish();
}
