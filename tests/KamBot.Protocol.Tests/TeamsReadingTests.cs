using KamBot.Protocol.Teams;

namespace KamBot.Protocol.Tests;

public sealed class TeamsReadingTests
{
    [Theory]
    [InlineData("message-personal", "記錄一次拜訪")]
    [InlineData("message-group", "who is due?")]
    [InlineData("message-channel", "report")]
    [InlineData("message-playground-submit", "")]
    public void The_mention_of_the_bot_is_no_part_of_the_words(string file, string words)
    {
        Assert.Equal(words, WireFiles.Activity(file).TextWithoutBotMention());
    }

    [Fact]
    public void The_mention_of_somebody_else_stays()
    {
        var activity = WireFiles.Activity("message-group");

        Assert.Equal(activity.Text, (activity with { Recipient = new() { Id = "28:another" } }).TextWithoutBotMention());
        Assert.Equal(activity.Text, (activity with { Recipient = null }).TextWithoutBotMention());
    }

    [Theory]
    [InlineData("message-personal", "00000000-1111-2222-3333-444444444444", false)]
    [InlineData("message-group", "00000000-1111-2222-3333-444444444444", true)]
    [InlineData("message-channel", "00000000-1111-2222-3333-444444444444", true)]
    [InlineData("message-webchat-text", null, false)]
    public void Tenant_and_company_are_read_from_the_conversation(string file, string? tenant, bool shared)
    {
        var activity = WireFiles.Activity(file);

        Assert.Equal((tenant, shared), (activity.TenantId(), activity.IsShared()));
    }

    [Fact]
    public void The_time_zone_comes_from_the_activity_or_else_from_the_client()
    {
        var activity = WireFiles.Activity("message-personal");

        Assert.Equal("Europe/Berlin", (activity with { LocalTimezone = "Europe/Berlin" }).SenderTimeZone());
        Assert.Equal("Asia/Taipei", (activity with { LocalTimezone = null }).SenderTimeZone());
        Assert.Null((activity with { LocalTimezone = null, Entities = null }).SenderTimeZone());
    }

    [Fact]
    public void A_channel_message_names_its_team()
    {
        var teams = WireFiles.Activity("message-channel").Teams()!;

        Assert.Equal(("19:sample-channel@thread.tacv2", "33333333-aaaa-bbbb-cccc-444444444444"), (teams.Channel!.Id, teams.Team!.AadGroupId));
    }
}
