using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Tests.Flows;

/// <summary>Each turn looks at all answers again, but reads each only once for the same flow.</summary>
public sealed class ResumeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_the_flow_of_the_next_deployment_does_not_read_is_asked_again_though_the_former_read_it()
    {
        var former = Size(Ask.Text("size", "How large?"));
        var draft = FlowEngine.Resume(former, Answered(former, ("size", "quite large"), ("note", "seen"))).Draft;

        var resumed = FlowEngine.Resume(Size(Ask.Number("size", "How large?")), draft).Draft;

        Assert.Equal(["note"], resumed.Answers!.BySlot.Keys);
        Assert.Equal("size", resumed.Asked);
    }

    [Fact]
    public void What_is_added_to_answers_that_were_read_is_read_as_well()
    {
        var flow = Size(Ask.Number("size", "How large?"));
        var draft = FlowEngine.Resume(flow, Answered(flow, ("note", "seen"))).Draft;

        var added = draft with { Answers = draft.Answers!.With("size", Answer.Given("quite large")).With("note", Answer.Given("seen again")) };

        Assert.Equal(["note"], FlowEngine.Resume(flow, added).Draft.Answers!.BySlot.Keys);
    }

    [Fact]
    public void Answers_that_all_read_are_not_copied()
    {
        var flow = Size(Ask.Number("size", "How large?"));
        var draft = Answered(flow, ("size", "4"), ("note", "seen"));

        Assert.Same(draft.Answers, FlowEngine.Resume(flow, draft).Draft.Answers);
    }

    private static Flow Size<T>(Question<T> size) =>
        Flow.Named("size", "Size").Ask(size).Ask(Ask.Text("note", "A note?")).CheckAnswers().Finish();

    private static Draft Answered(Flow flow, params (string Slot, string Value)[] said) => FlowEngine.Begin(
        flow, "1", new Answers(said.ToDictionary(each => each.Slot, each => Answer.Given(each.Value))), Now);
}
