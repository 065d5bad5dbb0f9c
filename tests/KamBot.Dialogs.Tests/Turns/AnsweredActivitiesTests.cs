using KamBot.Dialogs.Conversations;

namespace KamBot.Dialogs.Tests.Turns;

public sealed class AnsweredActivitiesTests
{
    [Fact]
    public void What_was_answered_is_known_and_nothing_else()
    {
        var answered = AnsweredActivities.None.With("1").With("2");

        Assert.True(answered.Contains("1"));
        Assert.True(answered.Contains("2"));
        Assert.False(answered.Contains("12"));
        Assert.False(AnsweredActivities.None.Contains("1"));
    }

    [Fact]
    public void An_activity_without_an_id_is_never_known()
    {
        var answered = AnsweredActivities.None.With(null);

        Assert.Same(AnsweredActivities.None, answered);
        Assert.False(AnsweredActivities.None.With("1").Contains(null));
    }

    [Fact]
    public void Ids_are_told_apart_to_the_last_character()
    {
        var id = new string('x', 5000);

        var answered = AnsweredActivities.None.With(id + "1");

        Assert.True(answered.Contains(id + "1"));
        Assert.False(answered.Contains(id + "2"));
    }

    [Fact]
    public void Beyond_the_most_that_are_kept_the_oldest_is_forgotten()
    {
        var answered = Numbered(AnsweredActivities.MostKept);
        Assert.All(Enumerable.Range(0, AnsweredActivities.MostKept), n => Assert.True(answered.Contains($"{n}")));

        answered = answered.With("one more");

        Assert.False(answered.Contains("0"));
        Assert.All(Enumerable.Range(1, AnsweredActivities.MostKept - 1), n => Assert.True(answered.Contains($"{n}")));
        Assert.True(answered.Contains("one more"));
        Assert.Equal(AnsweredActivities.MostBytes, answered.ToBytes().Length);
    }

    [Fact]
    public void One_that_is_known_already_takes_no_second_place()
    {
        var answered = Numbered(3);

        Assert.Same(answered, answered.With("1"));
    }

    [Fact]
    public void What_is_kept_reads_as_it_was()
    {
        var answered = Numbered(5);

        Assert.Equal(answered, AnsweredActivities.FromBytes([.. answered.ToBytes()]));
        Assert.NotEqual(answered, Numbered(4));
        Assert.Same(AnsweredActivities.None, AnsweredActivities.FromBytes(null));
        Assert.Same(AnsweredActivities.None, AnsweredActivities.FromBytes([]));
    }

    private static AnsweredActivities Numbered(int count) =>
        Enumerable.Range(0, count).Aggregate(AnsweredActivities.None, (answered, n) => answered.With($"{n}"));
}
