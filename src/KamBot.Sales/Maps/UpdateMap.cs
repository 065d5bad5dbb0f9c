using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>R4: where people stand, how much they weigh, whether their power rises, what they care about. <i>Keep</i> confirms what still holds.</summary>
public static class UpdateMap
{
    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Who is it about?", MapPicks.People)
        .Called("Who").Needed();

    public static readonly Question<Stance> Stance = Ask.OneOf("stance", "Where does {about} stand towards us?", MapOptions.Stances)
        .Called("Stance of {about}")
        .Because("Champion: sells for us when we are not in the room. Supportive: says so when asked. Neutral: would be content with either. Sceptical: raises doubts and still listens. Against: works for another solution. Choose by what {about} did last, not by how friendly it was.");

    public static readonly Question<Weight> Weight = Ask.OneOf("weight", "How much does {about} weigh in the decision?", MapOptions.Weights)
        .Called("Weight of {about}")
        .Because("Decisive: one yes or no counts against all others. High: nobody decides against it lightly. Medium: is asked. Low: is told. The post alone does not say it.");

    public static readonly Question<PowerTrend> Power = Ask.OneOf("power", "Is the power of {about} rising or fading?", MapOptions.Powers)
        .Called("Power of {about}")
        .Because("Look at who is promoted, who gets budget and people, who is asked last. A supporter who fades is half a supporter.");

    public static readonly Question<string> Focus = Ask.Text("focus", "What does {about} care about?")
        .Called("Focus of {about}").Because("What somebody cares about decides which of our words are heard.");

    public static readonly Question<Evidence> Evidence = Ask.OneOf("evidence", "How do you know that of {about}?", Evidences.All)
        .Called("How we know of {about}")
        .Because("Assumed: your guess. Heard: from others. Said by the person: in their own words. Seen: you saw them act so. What was seen counts most, and all of it fades.");

    public static readonly Question<string> Note = Ask.Text("note", "What was seen or said? A few words are enough.")
        .Called("Note on {about}").Because("In three months nobody remembers why. You will be glad of a few words.");

    public static readonly Flow Script = Flow.Named("update-map", "Update the map")
        .Say("*Keep* confirms what still holds; *why* explains the answers.")
        .Ask(MapQuestions.Account, MapQuestions.Deal, People)
        .ForEach(People, ask: [Stance, Weight, Power, Focus, Evidence, Note])
        .Finish();
}
