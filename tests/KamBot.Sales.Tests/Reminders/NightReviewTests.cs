using KamBot.Sales.Maps;
using KamBot.Sales.Reminders;

namespace KamBot.Sales.Tests.Reminders;

public sealed class NightReviewTests
{
    [Theory]
    [InlineData(0.5, false, 1)]
    [InlineData(0.25, false, 2)]
    [InlineData(0.001, false, 4)]
    [InlineData(1.0, true, 1)]
    [InlineData(0.25, true, 2)]
    public void Age_counts_half_lives_up_to_four_and_one_at_least_for_what_is_contested(double left, bool isContested, double age) =>
        Assert.Equal(age, NightReview.Age(new MapEdge(Guid.NewGuid(), Guid.NewGuid(), null!, isContested, left)), 9);
}
