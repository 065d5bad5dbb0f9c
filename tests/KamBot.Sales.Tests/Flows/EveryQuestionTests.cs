using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Tests.Flows;

/// <summary>What is promised for every question of every flow is tried at every question of every flow.</summary>
public sealed class EveryQuestionTests
{
    public static TheoryData<string> Paths => [.. HappyPath.All.Select(path => path.ToString())];

    public static TheoryData<string> EnglishPaths =>
        [.. HappyPath.All.Where(path => path.Language == Language.English).Select(path => path.ToString())];

    [Fact]
    public async Task Every_flow_has_a_path_in_every_language()
    {
        var flows = (await BuiltSetup.MakeAsync()).Flows.Select(binding => binding.Flow.Name);

        Assert.Equal(
            flows.SelectMany(flow => Language.All.Select(language => $"{flow} {language}")).Order(),
            HappyPath.All.Select(path => path.ToString()).Order());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Back_asks_the_question_before_and_keep_returns(string path) => AlongAsync(path, async (walk, before, _) =>
    {
        if (before is null)
        {
            return;
        }

        await walk.SayAsync(LoopWord.Back);
        Assert.Equal(before, walk.Asked);
        await walk.SayAsync(LoopWord.Keep);
    });

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Later_keeps_the_answers_and_continue_asks_the_same(string path) => AlongAsync(path, async (walk, _, _) =>
    {
        await walk.SayAsync(LoopWord.Later);
        await walk.SayAsync(DialogCommands.ContinueWords);
    });

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Stop_can_be_undone(string path) => AlongAsync(path, async (walk, _, _) =>
    {
        await walk.SayAsync(LoopWord.Stop);
        await walk.SayAsync(LoopWord.Undo);
        Assert.Contains(walk.In(DialogPhrases.Restored), walk.Said, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(EnglishPaths))]
    public Task Why_gives_a_reason_and_asks_again(string path) => AlongAsync(path, async (walk, _, _) =>
    {
        var alone = walk.Asked;
        await walk.SayAsync(LoopWord.Why);
        Assert.True(walk.Said.Length > alone.Length + 10, walk.Said);
    });

    [Theory]
    [MemberData(nameof(EnglishPaths))]
    public Task Help_tells_what_can_be_said_and_asks_again(string path) => AlongAsync(path, async (walk, _, _) =>
    {
        await walk.SayAsync(LoopWord.Help);
        Assert.Contains(walk.Asked == Walk.Check ? "change" : "*back*", walk.Said, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(EnglishPaths))]
    public Task A_question_is_skipped_unless_it_is_needed(string path) => AnswersByItselfAsync(path, LoopWord.Skip);

    [Theory]
    [MemberData(nameof(EnglishPaths))]
    public Task Not_knowing_is_an_answer_unless_it_is_needed(string path) => AnswersByItselfAsync(path, LoopWord.DontKnow);

    [Theory]
    [MemberData(nameof(EnglishPaths))]
    public Task Another_process_asks_the_same(string path) => AlongAsync(path, async (walk, _, _) =>
    {
        await walk.RestartAsync();
        await walk.SayAsync(LoopWord.Why);
    });

    private static Task AnswersByItselfAsync(string path, LoopWord word) => AlongAsync(path, async (walk, _, answer) =>
    {
        if (answer is null)
        {
            return;
        }

        var asked = walk.Asked;
        await walk.SayAsync(word);
        if (walk.Said.StartsWith(walk.In(DialogPhrases.Needed), StringComparison.Ordinal))
        {
            return;
        }

        Assert.NotEqual(asked, walk.Asked);
        await walk.SayAsync(LoopWord.Back);
    });

    private static Task AlongAsync(string path, Func<Walk, string?, string?, Task> atQuestion) =>
        Walk.AlongAsync(HappyPath.All.Single(each => each.ToString() == path), atQuestion);
}
