using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Tests.Accounts;

public sealed class WaitingApprovalTests
{
    private static readonly IReadOnlyList<WaitingApproval> Both = [Waits("Northwind Paper Mills", "northwind paper mills"), Waits("泵站改造", "泵站改造")];

    [Theory]
    [InlineData("Northwind", "Northwind Paper Mills")]
    [InlineData("the Northwind Paper Mills, please", "Northwind Paper Mills")]
    [InlineData("泵站", "泵站改造")]
    [InlineData("泵站改造那个", "泵站改造")]
    [InlineData("", "Northwind Paper Mills", "泵站改造")]
    [InlineData("Harbour")]
    public void A_name_is_found_by_a_part_of_it_and_with_more_around_it(string words, params string[] names) =>
        Assert.Equal(names, WaitingApproval.Named(Both, words).Select(each => each.Name));

    private static WaitingApproval Waits(string name, string searchName) =>
        new(name, name, searchName, "kim", DateTimeOffset.UnixEpoch, _ => ValueTask.FromResult<Reply?>(null));
}
