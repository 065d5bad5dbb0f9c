using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O5: twenty questions in four themes. Not known is an answer of its own: it lowers the coverage and becomes work.</summary>
public static class AssessOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity do you assess?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    /// <summary>Asked only where a competitor's standing is assessed.</summary>
    public static readonly Question<string> Competitor = Ask.Text("competitor", "Which competitor? Answer the questions as if you were them.")
        .Called("Competitor").Needed();

    public static readonly Question<CriterionJudgement> Project = CriterionQuestion.Of("project", "Is the customer’s project clear?")
        .Called("Customer’s project").Because("- What need and which key problem are behind it, and what is the aim?\n- Who started it, and who takes part?\n- How does it fit the customer’s strategy?");

    public static readonly Question<CriterionJudgement> Business = CriterionQuestion.Of("business", "Is the customer’s business strong?")
        .Called("Customer’s business").Because("- What do they sell, in which markets, to whom?\n- What drives the business from inside and outside?\n- Who answers for it?");

    public static readonly Question<CriterionJudgement> Finances = CriterionQuestion.Of("finances", "Are the finances and the set-up of the project sound?")
        .Called("Finances and approval").Because("- How do revenue and profit develop, and how do they compare with others?\n- Who writes the feasibility study, and how is it judged?\n- Which approval is needed, and when is it due?");

    public static readonly Question<CriterionJudgement> Budget = CriterionQuestion.Of("budget", "Is the budget available?")
        .Called("Budget").Because("- How much is it, when was it set, and when must it be spent?\n- How is it applied for?\n- Which other projects compete for the money?");

    public static readonly Question<CriterionJudgement> Urgency = CriterionQuestion.Of("urgency", "Is it clear why they must act now?")
        .Called("Urgency").Because("- Which event or rule forces them, and by when?\n- What does a delay cost them?\n- What do they gain by being on time?");

    public static readonly Question<CriterionJudgement> RevenueSoon = CriterionQuestion.Of("revenue-soon", "Is the short-term revenue high enough?")
        .Called("Revenue soon").Because("- What is the order worth, and is it above our minimum?\n- When does it come?\n- Is that within our longest sales cycle?");

    public static readonly Question<CriterionJudgement> RevenueLater = CriterionQuestion.Of("revenue-later", "Is there enough revenue to come after it?")
        .Called("Revenue later").Because("- What will follow next year, and in three years?\n- How can it be extended?\n- What makes the promises reliable?");

    public static readonly Question<CriterionJudgement> Profit = CriterionQuestion.Of("profit", "Is the profit good enough?")
        .Called("Profit").Because("- What do we expect, and is it above our minimum?\n- Can it rise?\n- What do discounts do to it?");

    public static readonly Question<CriterionJudgement> Risk = CriterionQuestion.Of("risk", "Is the risk low enough?")
        .Called("Risk").Because("- Could our solution fail, and what does success depend on?\n- Could the customer make it fail?\n- What would a failure do to our business?");

    public static readonly Question<CriterionJudgement> StrategicValue = CriterionQuestion.Of("strategic-value", "Is it worth having beyond the revenue?")
        .Called("Strategic value").Because("- How does it fit our own plan?\n- Which doors to other customers does it open?\n- What will our products learn from it?");

    public static readonly Question<CriterionJudgement> FormalCriteria = CriterionQuestion.Of("formal-criteria", "Do we know the formal selection criteria?")
        .Called("Formal criteria").Because("- What are they, and how is the decision taken?\n- Which one matters most, and why?\n- Who sets them?");

    public static readonly Question<CriterionJudgement> SolutionFit = CriterionQuestion.Of("solution-fit", "Does our solution fit?")
        .Called("Fit of the solution").Because("- Does it solve their problem?\n- How do they see us: performance, price, technology, service, experience, brand?\n- What must we improve, and whose help do we need?");

    public static readonly Question<CriterionJudgement> SalesResources = CriterionQuestion.Of("sales-resources", "Do we have the resources to win it?")
        .Called("Our resources").Because("- How much time does it take, and which help from outside?\n- What does selling cost, and what do we leave undone for it?\n- Is the team good enough, and does it stay?");

    public static readonly Question<CriterionJudgement> Relationship = CriterionQuestion.Of("relationship", "Is our relationship better than the competitors’?")
        .Called("Relationship").Because("- How good is it now, and which way does it go?\n- How good is the competitors’, and which decision maker favours them?\n- How often do executives visit each other?");

    public static readonly Question<CriterionJudgement> UniqueValue = CriterionQuestion.Of("unique-value", "Do we bring a business value that nobody else brings?")
        .Called("Unique business value").Because("- What is it, and how does the customer define and measure it?\n- Has the customer confirmed it?\n- How does it differ from the competitors’?");

    public static readonly Question<CriterionJudgement> InsiderSupport = CriterionQuestion.Of("insider-support", "Is there somebody inside who wants us to win?")
        .Called("Support inside").Because("- Who is it, and how do they show it?\n- Are they willing and able to act for us?\n- Do the others listen to them?");

    public static readonly Question<CriterionJudgement> CulturalFit = CriterionQuestion.Of("cultural-fit", "Do our cultures fit?")
        .Called("Cultural fit").Because("- What do they value, and how does that differ from us?\n- How do they treat suppliers?\n- Can we adapt?");

    public static readonly Question<CriterionJudgement> UndisclosedCriteria = CriterionQuestion.Of("undisclosed-criteria", "Do we know how they will really decide?")
        .Called("Criteria nobody tells").Because("- What does not stand in any paper?\n- Which personal reasons play a part?\n- Who told us, and how sure are they?");

    public static readonly Question<CriterionJudgement> DecisionMakers = CriterionQuestion.Of("decision-makers", "Do the decision makers want us?")
        .Called("Decision makers").Because("- Who has the most authority?\n- Do they want us to win, and why?\n- Can they change the criteria, or create urgency?");

    public static readonly Question<CriterionJudgement> SeniorTrust = CriterionQuestion.Of("senior-trust", "Do their senior leaders trust us?")
        .Called("Trust of senior leaders").Because("- Who influences them, and whom do they influence?\n- How is trust built on both sides?\n- How do we reach them?");

    public static readonly Flow Script = Flow.Named("assess-opportunity", "Assess an opportunity")
        .Say("Twenty questions, each **+**, **?** or **−**. A word behind the sign is kept as your reason: “+ the CFO told me”. *Why* shows what to think of, *later* keeps everything.")
        .Ask(Deal, Competitor)
        .OnPage("Is it real?", Project, Business, Finances, Budget, Urgency)
        .OnPage("Is it worth winning?", RevenueSoon, RevenueLater, Profit, Risk, StrategicValue)
        .OnPage("Can we compete?", FormalCriteria, SolutionFit, SalesResources, Relationship, UniqueValue)
        .OnPage("Can we win?", InsiderSupport, CulturalFit, UndisclosedCriteria, DecisionMakers, SeniorTrust)
        .CheckAnswers()
        .Finish();

    /// <summary>The criteria in their order, each with its question.</summary>
    public static readonly IReadOnlyList<(Criterion Criterion, Question<CriterionJudgement> Question)> Criteria =
    [
        (Criterion.Project, Project),
        (Criterion.Business, Business),
        (Criterion.Finances, Finances),
        (Criterion.Budget, Budget),
        (Criterion.Urgency, Urgency),
        (Criterion.RevenueSoon, RevenueSoon),
        (Criterion.RevenueLater, RevenueLater),
        (Criterion.Profit, Profit),
        (Criterion.Risk, Risk),
        (Criterion.StrategicValue, StrategicValue),
        (Criterion.FormalCriteria, FormalCriteria),
        (Criterion.SolutionFit, SolutionFit),
        (Criterion.SalesResources, SalesResources),
        (Criterion.Relationship, Relationship),
        (Criterion.UniqueValue, UniqueValue),
        (Criterion.InsiderSupport, InsiderSupport),
        (Criterion.CulturalFit, CulturalFit),
        (Criterion.UndisclosedCriteria, UndisclosedCriteria),
        (Criterion.DecisionMakers, DecisionMakers),
        (Criterion.SeniorTrust, SeniorTrust),
    ];

    /// <summary>The headings of the themes, in their order.</summary>
    public static readonly IReadOnlyList<Phrase> Headings = [.. Script.Steps.OfType<PageStep>().Select(page => page.Heading)];

    public static Theme ThemeOf(Criterion criterion) => (Theme)((int)criterion / 5);

    public static Question<CriterionJudgement> QuestionOf(Criterion criterion) => Criteria[(int)criterion].Question;
}
