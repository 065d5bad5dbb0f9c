using System.Text.Json;
using KamBot.Protocol.Cards;

namespace KamBot.Protocol.Tests;

public sealed class CardAnswerTests
{
    [Theory]
    [InlineData("message-teams-submit")]
    [InlineData("message-playground-submit")]
    [InlineData("message-webchat-submit")]
    public void Every_client_brings_back_the_same_answer(string file)
    {
        var answer = CardAnswer.Read(WireFiles.Activity(file).Value)!;

        Assert.Equal(("answer", "d-1", 3, null), (answer.Verb, answer.Draft, answer.Version, answer.Subject));
        Assert.Equal(
            new Dictionary<string, string> { ["closeness"] = "up", ["present"] = "anna,ben", ["note"] = "第一行\n第二行" }, answer.Values);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"Up\"")]
    [InlineData("{}")]
    [InlineData("""{"kamVerb":""}""")]
    [InlineData("""{"kamVerb":7}""")]
    [InlineData("""{"closeness":"up"}""")]
    public void What_no_button_of_ours_sent_is_no_answer(string value)
    {
        Assert.Null(Read(value));
    }

    [Fact]
    public void A_name_longer_than_any_of_ours_is_none()
    {
        var answer = Read($$"""{"kamVerb":"v","kamDraft":"{{new string('d', 201)}}","{{new string('n', 201)}}":"x"}""")!;

        Assert.Null(answer.Draft);
        Assert.Empty(answer.Values);
    }

    [Fact]
    public void A_value_is_cut_at_the_limit_but_never_within_a_sign()
    {
        var letters = new string('a', CardAnswer.LongestValue - 1);

        Assert.Equal(CardAnswer.LongestValue, Read($$"""{"kamVerb":"v","note":"{{letters}}aa"}""")!.Values["note"].Length);
        Assert.Equal(letters, Read($$"""{"kamVerb":"v","note":"{{letters}}😀"}""")!.Values["note"]);
    }

    [Fact]
    public void More_inputs_than_a_card_can_have_are_left_out()
    {
        var inputs = string.Join(',', Enumerable.Range(0, 150).Select(number => $"\"i{number}\":\"x\""));

        Assert.Equal(CardAnswer.MostValues, Read($$"""{"kamVerb":"v",{{inputs}}}""")!.Values.Count);
    }

    [Fact]
    public void Numbers_and_switches_come_as_text_and_everything_deeper_not_at_all()
    {
        var values = Read("""{"kamVerb":"v","worth":12.50,"share":true,"list":["x"],"object":{"x":1},"nothing":null,"empty":""}""")!.Values;

        Assert.Equal(new Dictionary<string, string> { ["worth"] = "12.50", ["share"] = "true" }, values);
    }

    [Fact]
    public void A_version_that_is_no_whole_number_is_none()
    {
        Assert.Null(Read("""{"kamVerb":"v","kamVersion":"3"}""")!.Version);
        Assert.Null(Read("""{"kamVerb":"v","kamVersion":3.5}""")!.Version);
        Assert.Null(Read("""{"kamVerb":"v","kamVersion":99999999999}""")!.Version);
    }

    private static CardAnswer? Read(string value)
    {
        using var document = JsonDocument.Parse(value);
        return CardAnswer.Read(document.RootElement.Clone());
    }
}
