using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>Dialogs that begin with what is on record: what is fresh is not asked, what may have aged is asked whether it is still so.</summary>
public sealed class OnRecordTests
{
    private static readonly Question<string> Place = Ask.Text("place", "Where?").Called("Place");
    private static readonly Question<string> Price = Ask.Text("price", "How much?").Called("Price");
    private static readonly Question<string> Source = Ask.Text("source", "Who says so?").Called("Source");

    private static readonly Flow Script = Flow.Named("trip", "A trip")
        .Ask(Place, Price).WhenAny([Place, Price], ask: Source).CheckAnswers().Finish();

    [Fact]
    public async Task What_is_on_record_is_not_asked()
    {
        var table = Begun(known: new() { ["place"] = Answer.Known("Lakeside") });

        Assert.Contains("How much?", await table.SayAsync("why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_have_aged_is_shown_with_the_question_and_can_be_kept()
    {
        var table = Begun(earlier: new() { ["place"] = Answer.Known("Lakeside") });

        Assert.Contains("On record: Lakeside. Still so?", await table.SayAsync("help"), StringComparison.Ordinal);
        await table.SayAsync("still so");
        Assert.Equal(Answer.Given("Lakeside"), table.Answered("place"));
    }

    [Fact]
    public async Task Where_nothing_new_is_said_nobody_asks_for_its_source()
    {
        var table = Begun(known: new() { ["place"] = Answer.Known("Lakeside") });

        var check = await table.SayAsync("skip");

        Assert.Contains("Place: Lakeside (as on record)", check, StringComparison.Ordinal);
        Assert.DoesNotContain("Source", check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_record_can_be_changed_and_then_its_source_is_asked()
    {
        var table = Begun(known: new() { ["place"] = Answer.Known("Lakeside") });

        Assert.Contains("On record: Lakeside", await table.SayAsync("skip", "change place"), StringComparison.Ordinal);
        Assert.StartsWith("Who says so?", await table.SayAsync("Seaside"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_on_record_comes_back_after_a_restart()
    {
        var state = DialogState.FromJson(new DialogState { Active = Draft(new() { ["place"] = Answer.Known("Lakeside") }, []) }.ToJson());

        Assert.Equal(Answer.Known("Lakeside"), state.Active!.Answers!["place"]);
    }

    private static Table Begun(Dictionary<string, Answer>? known = null, Dictionary<string, Answer>? earlier = null)
    {
        var table = new Table(Script);
        table.Store.Put(Table.Key, new DialogState { Active = Draft(known ?? [], earlier ?? []) });
        return table;
    }

    private static Draft Draft(Dictionary<string, Answer> known, Dictionary<string, Answer> earlier) =>
        FlowEngine.Begin(Script, "1", new Answers(known), default) with { Earlier = earlier };
}
