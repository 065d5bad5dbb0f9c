using FsCheck;
using FsCheck.Fluent;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Tests.Turns;

namespace KamBot.Dialogs.Tests.Flows;

/// <summary>What holds for every flow that can be written and everything that can be answered.</summary>
public sealed class EngineProperties
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Answering_always_ends() => Check(made => Walk(made).Last().Asked is null);

    [Fact]
    public void At_the_end_every_reached_slot_is_listed_once() => Check(made =>
    {
        var (flow, end) = (made.Make(), Walk(made).Last());
        return FlowEngine.AnsweredSlots(flow, end).Select(slot => slot.Key).SequenceEqual(
            FlowEngine.JourneyOf(flow, end).Slots.Select(slot => slot.Key).Distinct());
    });

    [Fact]
    public void Every_answer_is_found_by_its_number() => Check(made =>
    {
        var (flow, end) = (made.Make(), Walk(made).Last());
        var listed = FlowEngine.AnsweredSlots(flow, end);
        return Enumerable.Range(1, listed.Count).All(number => FlowEngine.FindAnswered(flow, end, $"{number}", English) == listed[number - 1])
            && FlowEngine.FindAnswered(flow, end, $"{listed.Count + 1}", English) is null;
    });

    [Fact]
    public void Back_after_an_answer_restores_the_way() => Check(made =>
    {
        var flow = made.Make();
        var drafts = Walk(made).ToList();
        return drafts.Zip(drafts.Skip(1)).All(pair =>
            FlowEngine.Back(flow, pair.Second, Now) is { } back
            && back.Asked == pair.First.Asked
            && Keys(flow, back).SequenceEqual(Keys(flow, pair.First)));
    });

    [Fact]
    public void Changing_an_answer_and_keeping_it_changes_nothing() => Check(made =>
    {
        var (flow, end) = (made.Make(), Walk(made).Last());
        return FlowEngine.AnsweredSlots(flow, end).All(slot =>
        {
            var asked = FlowEngine.Change(flow, end, slot, Now);
            var kept = FlowEngine.Take(flow, asked, slot, FlowEngine.AnswerOf(Commands.LoopWord.Keep, asked, slot)!, Now);
            return kept.Asked is null && Same(kept.Answers, end.Answers) && kept.Earlier is { Count: 0 };
        });
    });

    [Fact]
    public void State_comes_back_from_JSON_as_it_went() => Check(made =>
    {
        var drafts = Walk(made).ToList();
        var state = new DialogState
        {
            Active = drafts[^1] with { Heard = "“4/5”\n下周二", Misses = 2 },
            Parked = [.. drafts.Take(20)],
            Undo = new UndoEntry { Kind = "draft", Subjects = ["a", "b"], Until = Now, Draft = drafts[0] },
            DraftCount = 7,
        };
        var back = DialogState.FromJson(state.ToJson());
        return back.ToJson() == state.ToJson() && back.Active!.Heard == state.Active.Heard && Same(back.Active.Answers, state.Active.Answers)
            && back.Parked!.Zip(state.Parked).All(pair => Same(pair.First.Answers, pair.Second.Answers));
    });

    [Fact]
    public void A_flow_that_lost_a_question_keeps_the_answers_to_all_others() => Check(made =>
    {
        var drafts = Walk(made).ToList();
        return Enumerable.Range(0, made.Steps.Count).All(lost =>
        {
            var flow = made.Make(without: lost);
            return drafts.All(draft =>
            {
                var (resumed, changed) = FlowEngine.Resume(flow, draft);
                var journey = FlowEngine.JourneyOf(flow, resumed);
                return changed == !made.Make().Questions.Select(each => each.Id).SequenceEqual(flow.Questions.Select(each => each.Id))
                    && draft.Answers!.BySlot.Where(pair => flow.Find(pair.Key.Split('/')[0]) is not null).All(pair => resumed.Answers![pair.Key] == pair.Value)
                    && (resumed.Asked is null ? journey.Next is null : journey.Find(resumed.Asked) is not null);
            });
        });
    });

    [Fact]
    public void The_order_of_a_form_s_inputs_does_not_matter() => Run(Prop.ForAll(
        Gen.Shuffle(new[]
        {
            ("meadow", "m2"), ("when", "2026-11-24"), ("when~time", "15:00"), ("sky", "Stormy"), ("shelter", "the barn"),
            ("guests", "g1"), ("guests~other", "Cy Dahl"), ("dish/g1", "Bread"), ("dish/new:cy dahl", "Salt"),
        }).ToArbitrary(),
        inputs =>
        {
            var table = new Table();
            table.SayAsync("picnic").GetAwaiter().GetResult();
            var said = table.PressAsync("draft.form", table.Active, inputs).GetAwaiter().GetResult();
            return said.Contains("9. ", StringComparison.Ordinal) is false && said.Contains("Dish of Cy Dahl: Salt", StringComparison.Ordinal)
                && said.Contains("Shelter: the barn", StringComparison.Ordinal) && table.Active.Asked is null && table.Active.Answers!.BySlot.Count == 7;
        }), 100);

    private static PhraseBook English => Picnic.Books[Language.English];

    private static IEnumerable<Draft> Walk(MadeUpFlow made)
    {
        var flow = made.Make();
        var draft = FlowEngine.Begin(flow, "1", Answers.None, Now);
        yield return draft;
        for (var turn = 0; draft.Asked is not null && turn < 200; turn++)
        {
            var slot = FlowEngine.JourneyOf(flow, draft).Find(draft.Asked)!;
            yield return draft = FlowEngine.Take(flow, draft, slot, made.Reply(slot, turn), Now);
        }
    }

    private static IEnumerable<string> Keys(Flow flow, Draft draft) => FlowEngine.JourneyOf(flow, draft).Slots.Select(slot => slot.Key);

    private static bool Same(Answers? left, Answers? right) =>
        left!.BySlot.Count == right!.BySlot.Count && left.BySlot.All(pair => right[pair.Key] == pair.Value);

    private static void Check(Func<MadeUpFlow, bool> holds) => Run(Prop.ForAll(MadeUpFlow.Any.ToArbitrary(), holds), 300);

    private static void Run(Property property, int times) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), property);
}
