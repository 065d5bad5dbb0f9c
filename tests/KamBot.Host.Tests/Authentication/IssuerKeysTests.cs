using KamBot.Host.Messages.Authentication;

namespace KamBot.Host.Tests.Authentication;

public sealed class IssuerKeysTests
{
    private static readonly ChannelVerdict _unknownKey = new(401, "UnknownKey");
    private static readonly ChannelVerdict _unreachable = new(503, "IssuerUnreachable");

    [Fact]
    public async Task Keys_are_read_once_for_many_calls()
    {
        await using var door = await Door.OpenAsync();

        var token = door.GoodToken();

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => door.KnockAsync(token).AsTask()));

        Assert.All(verdicts, verdict => Assert.Equal(200, verdict.Status));
        Assert.Equal(1, door.Issuer.MetadataRequests);
    }

    [Fact]
    public async Task An_unknown_key_is_asked_for_once_and_a_burst_of_them_not_again()
    {
        await using var door = await Door.OpenAsync();
        using var foreign = new IssuerKey("foreign");
        await door.KnockAsync(door.GoodToken());
        door.Clock.Advance(TimeSpan.FromMinutes(2));
        var token = door.Text.SignedBy(foreign.Sign());

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => door.KnockAsync(token).AsTask()));

        Assert.All(verdicts, verdict => Assert.Equal(_unknownKey, verdict));
        door.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(_unknownKey, await door.KnockAsync(token));
        Assert.Equal(2, door.Issuer.MetadataRequests);
    }

    [Fact]
    public async Task A_new_key_of_the_issuer_is_accepted_at_its_first_token()
    {
        await using var door = await Door.OpenAsync();
        await door.KnockAsync(door.GoodToken());
        door.Clock.Advance(TimeSpan.FromMinutes(1));
        door.Issuer.Keys.Insert(0, new IssuerKey("second", "msteams"));

        Assert.Equal(200, (await door.KnockAsync(door.GoodToken())).Status);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_after_a_day()
    {
        await using var door = await Door.OpenAsync();
        using var withdrawn = door.Issuer.Keys[0];
        await door.KnockAsync(door.GoodToken());
        door.Issuer.Keys[0] = new IssuerKey("second", "msteams");
        door.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(_unknownKey, await door.KnockAsync(door.Text.SignedBy(withdrawn.Sign())));
    }

    [Fact]
    public async Task Before_the_keys_could_be_read_the_channel_is_asked_to_come_again()
    {
        await using var door = await Door.OpenAsync();
        door.Issuer.IsDown = true;

        Assert.Equal(_unreachable, await door.KnockAsync(door.GoodToken()));

        door.Issuer.IsDown = false;
        door.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, (await door.KnockAsync(door.GoodToken())).Status);
    }

    [Fact]
    public async Task Calls_while_the_issuer_is_down_do_not_hammer_it()
    {
        await using var door = await Door.OpenAsync();
        door.Issuer.IsDown = true;
        await door.KnockAsync(door.GoodToken());
        var asked = door.Issuer.MetadataRequests;

        door.Clock.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal(_unreachable, await door.KnockAsync(door.GoodToken()));
        Assert.Equal(asked, door.Issuer.MetadataRequests);
    }

    [Theory]
    [InlineData(47, 200)]
    [InlineData(48, 503)]
    public async Task Known_keys_outlive_the_issuer_by_a_day_at_most(int hours, int status)
    {
        await using var door = await Door.OpenAsync();
        await door.KnockAsync(door.GoodToken());
        door.Issuer.IsDown = true;
        door.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(status, (await door.KnockAsync(door.GoodToken())).Status);
    }
}
