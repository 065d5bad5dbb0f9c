using KamBot.Testing;
using Xunit.Sdk;

namespace KamBot.Protocol.Tests;

public sealed class ApprovedTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-approved-");

    [Fact]
    public void A_difference_fails_names_the_line_and_keeps_what_came()
    {
        File.WriteAllText(Place("story.approved.txt"), "one\ntwo\n");

        var failure = Assert.ThrowsAny<XunitException>(() => Approved.Match("one\n2", "story", Place("Test.cs")));

        Assert.Contains("line 2\n  approved: two\n  received: 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(Place("story.received.txt")));
    }

    [Fact]
    public void What_nobody_approved_fails()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Approved.Match("new", "unread", Place("Test.cs")));

        Assert.Contains("Nobody has approved", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_text_passes_whatever_its_line_ends_and_removes_the_received_file()
    {
        File.WriteAllText(Place("same.approved.txt"), "one\r\ntwo\r\n");
        File.WriteAllText(Place("same.received.txt"), "old");

        Approved.Match("one\ntwo", "same", Place("Test.cs"));

        Assert.False(File.Exists(Place("same.received.txt")));
    }

    [Fact]
    public void A_file_no_test_read_is_found()
    {
        File.WriteAllText(Place("read.approved.txt"), "x\n");
        File.WriteAllText(Place("forgotten.approved.json"), "{}\n");
        Approved.Match("x", "read", Place("Test.cs"));

        Assert.Equal(["forgotten.approved.json"], Approved.Unused(Place("Test.cs")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Place(string file) => Path.Combine(_folder.FullName, file);
}
