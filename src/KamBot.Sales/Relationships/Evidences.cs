using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>The words of the levels of evidence, the same wherever somebody is asked or told how we know.</summary>
public static class Evidences
{
    public static readonly Options<Evidence> All = Options.Of(
        "evidence",
        (Evidence.Assumed, "assumed|guess|my guess|I think"),
        (Evidence.Heard, "heard|heard from others|I heard it|somebody told me|hearsay|second hand"),
        (Evidence.Said, "said by the customer|said by the person|said|told me|they told me|the customer said so|in person"),
        (Evidence.Seen, "seen|seen or published|published|I saw it|in writing|document|read"));
}
