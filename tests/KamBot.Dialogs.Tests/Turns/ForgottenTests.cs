using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>What drafts keep of a record that was erased.</summary>
public sealed class ForgottenTests
{
    private const string Anna = "11111111-1111-1111-1111-111111111111";
    private const string Ben = "22222222-2222-2222-2222-222222222222";

    private static readonly Forgotten Forgotten = new(
        new HashSet<string> { Anna }, text => text.Replace("Anna Lee", "[…]", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void An_answer_that_picked_it_is_gone_and_others_lose_the_name()
    {
        var draft = Taken(new Dictionary<string, Answer>
        {
            ["whom"] = Answer.Given($$"""{"key":"{{Anna}}","name":"Anna Lee"}"""),
            ["people"] = Answer.Given($$"""[{"key":"{{Anna}}","name":"Anna Lee"},{"key":"{{Ben}}","name":"Ben"}]"""),
            ["alone"] = Answer.Given("""[{"key":"new:anna lee","name":"Anna Lee"}]"""),
            [$"trust/{Anna}"] = Answer.Given("Up"),
            [$"trust/{Ben}"] = Answer.Given("Up"),
            ["ours"] = Answer.Given("""[{"what":"call Anna Lee"}]"""),
            ["reaction"] = Answer.Given("Anna Lee smiled"),
            ["skipped"] = Answer.Skipped,
        });

        Assert.Equal(
            [
                ("people", $$"""[{"key":"{{Ben}}","name":"Ben"}]"""), ($"trust/{Ben}", "Up"), ("ours", "[{\"what\":\"call [\\u2026]\"}]"),
                ("reaction", "[…] smiled"), ("skipped", null),
            ],
            draft.Answers!.BySlot.Select(pair => (pair.Key, pair.Value.Value)));
    }

    [Fact]
    public void A_namesake_who_was_picked_stays_picked() =>
        Assert.Contains("Anna Lee", Taken(new Dictionary<string, Answer>
        {
            ["whom"] = Answer.Given($$"""{"key":"{{Ben}}","name":"Anna Lee"}"""),
        }).Answers!["whom"]!.Value, StringComparison.Ordinal);

    [Fact]
    public void What_was_asked_heard_hinted_and_put_aside_loses_it_too()
    {
        var draft = Draft([]) with
        {
            Asked = $"trust/{Anna}", Heard = "anna lee?", Hints = new Dictionary<string, string> { ["present"] = "Anna Lee" },
            Earlier = new Dictionary<string, Answer> { [$"trust/{Anna}"] = Answer.Skipped },
        };

        var state = Forgotten.TakenOutOf(new DialogState { Parked = [draft], Undo = Undo(["source"]) });

        var left = Assert.Single(state.Parked!);
        Assert.Equal((null, "[…]?", "[…]"), (left.Asked, left.Heard, left.Hints!["present"]));
        Assert.Empty(left.Earlier!);
        Assert.NotNull(state.Undo);
    }

    [Fact]
    public void What_named_it_cannot_be_taken_back_any_more() =>
        Assert.Null(Forgotten.TakenOutOf(new DialogState { Undo = Undo([$"person:{Anna}"]) }).Undo);

    [Fact]
    public void What_can_still_be_taken_back_says_the_name_no_more()
    {
        var undo = Undo(["Anna Lee smiled"]) with { Draft = Draft(new() { ["reaction"] = Answer.Given("Anna Lee smiled") }) };

        var left = Forgotten.TakenOutOf(new DialogState { Undo = undo }).Undo!;

        Assert.Equal(["[…] smiled"], left.Subjects);
        Assert.Equal("[…] smiled", left.Draft!.Answers!["reaction"]!.Value);
    }

    [Theory]
    [InlineData("""{"a":{"b":["x Anna Lee"]},"a":1,"anna lee":true,"n":7}""", "{\"a\":{\"b\":[\"x [\\u2026]\"]},\"[\\u2026]\":true,\"n\":7}")]
    [InlineData("""{"json":"{\"name\":\"Anna Lee\"}"}""", """{"json":"{\u0022name\u0022:\u0022[\\u2026]\u0022}"}""")]
    [InlineData("[Anna Lee] is no JSON", "[[…]] is no JSON")]
    [InlineData("17", "17")]
    public void JSON_loses_the_name_wherever_it_stands(string json, string left) => Assert.Equal(left, Forgotten.TakenOutOfJson(json));

    private static Draft Taken(Dictionary<string, Answer> answers) =>
        Forgotten.TakenOutOf(new DialogState { Active = Draft(answers) }).Active!;

    private static Draft Draft(Dictionary<string, Answer> answers) =>
        new() { Id = "1", Flow = "any", Fingerprint = [], Answers = new Answers(answers) };

    private static UndoEntry Undo(IReadOnlyList<string> subjects) => new() { Kind = "any", Subjects = subjects, Until = default };
}
