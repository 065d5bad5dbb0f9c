using System.Text.Json;
using KamBot.Testing;
using Xunit.Sdk;

namespace KamBot.Protocol.Tests;

public sealed class CardsParseInMicrosoftsRenderer
{
    [Fact]
    public void Every_element_and_action_of_the_model_is_known_to_it()
    {
        MicrosoftRenderer.Check(SampleCards.All.Select(sample => (sample.Name, sample.Card.Json())));
    }

    /// <summary>Why words of people are escaped in the one and not in the other: in a list the backslashes would be seen.</summary>
    [Theory]
    [InlineData("""{"style":"expanded"}""", true)]
    [InlineData("""{"style":"compact","isMultiSelect":true}""", true)]
    [InlineData("""{"style":"compact"}""", false)]
    [InlineData("""{"style":"filtered"}""", false)]
    public void Titles_of_choices_to_tick_are_read_as_Markdown_and_those_of_lists_are_not(string shape, bool isRead)
    {
        using var set = JsonDocument.Parse("""{"type":"Input.ChoiceSet","id":"who","choices":[{"title":"*Kim*","value":"1"}],""" + shape[1..]);

        Assert.Equal(isRead ? ["*Kim*"] : [], Assert.Single(MicrosoftRenderer.TitlesReadAsMarkdown([set.RootElement])));
    }

    [Theory]
    [InlineData("""{"type":"TextBlok","text":"x"}""", "Unknown element type \"TextBlok\"")]
    [InlineData("""{"type":"TextBlock","texxt":"x"}""", "TextBlock does not know \"texxt\"")]
    [InlineData("""{"type":"TextBlock","text":"x","size":"Huge"}""", "Huge")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"x","valu":"y"}]}""", "does not know \"valu\"")]
    [InlineData("""{"type":"Input.Text","id":"a","label":"b","isRequired":true}""", "should have an error message")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","label":"b","choices":[]}""", "at least one choice")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"x","fallback":{"title":"x"}}]}""", "fallback: Unknown action type")]
    public void What_it_does_not_accept_is_reported(string element, string said)
    {
        using var card = JsonDocument.Parse($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}""");

        var failure = Assert.ThrowsAny<XunitException>(() => MicrosoftRenderer.Check([("card", card.RootElement)]));

        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }
}
