using KamBot.Testing;

namespace KamBot.Protocol.Tests;

[CollectionDefinition(nameof(ApprovedFiles), DisableParallelization = true)]
[Collection(nameof(ApprovedFiles))]
public sealed class ApprovedFiles
{
    [Fact]
    public void Every_approved_file_is_read_by_a_test()
    {
        Assert.Empty(Approved.Unused());
    }
}
