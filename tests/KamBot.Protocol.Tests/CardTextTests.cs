using System.Text.Json;
using KamBot.Protocol.Cards;
using KamBot.Testing;

namespace KamBot.Protocol.Tests;

public sealed class CardTextTests
{
    [Fact]
    public void A_card_reads_as_lines_of_text()
    {
        Approved.Match(CardText.Render(SampleCards.Full.Json()), "full-card");
    }

    [Fact]
    public void The_card_on_the_wire_is_the_approved_one()
    {
        Approved.Match(SampleCards.Full.Json(), "full-card");
    }

    [Theory]
    [InlineData("**Bold** and *soft* and _soft_ and ~~gone~~", "Bold and soft and soft and gone")]
    [InlineData("**Anna \\*the star\\* Sample**", "Anna *the star* Sample")]
    [InlineData("see [the method](https://kambot.example/m)", "see the method (https://kambot.example/m)")]
    [InlineData("2 * 3 * 4, a_b_c and **", "2 * 3 * 4, a_b_c and **")]
    [InlineData("**信任**下降", "信任下降")]
    [InlineData("C:\\users \\\\server", "C:\\users \\server")]
    [InlineData("a\u001b[31mred\u0007", "a[31mred")]
    [InlineData("first\n\nsecond", "first\nsecond")]
    public void Markdown_and_terminal_signs_are_taken_out(string text, string seen)
    {
        Assert.Equal(seen, CardText.Render(new AdaptiveCard { Body = [new TextBlock(text)] }.Json()));
    }

    [Theory]
    [InlineData("Müller & Söhne *GmbH* [Köln]")]
    [InlineData("1. 第一點 (C) 方案 #3")]
    [InlineData("- a_b@sample.example <b>x</b> \\o/")]
    public void Escaped_words_read_as_they_were_said(string words)
    {
        Assert.Equal(words, CardText.Render(new AdaptiveCard { Body = [new TextBlock(CardText.Escape(words))] }.Json()));
    }

    [Fact]
    public void Columns_too_long_for_a_row_stand_below_each_other()
    {
        var name = new string('n', 50);
        var card = new AdaptiveCard { Body = [new ColumnSet([new Column([new TextBlock(name)]), new Column([new TextBlock(name)])])] };

        Assert.Equal($"{name}\n{name}", CardText.Render(card.Json()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"body":7,"actions":{}}""")]
    [InlineData("""{"body":[7,null,{"type":"Nothing"},{"type":"FactSet","facts":[[]]},{"type":"TextBlock","text":{}}]}""")]
    [InlineData("""{"body":[{"type":"TextBlock","text":"\ud800"}]}""")]
    public void What_is_no_card_is_no_text(string json)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal("", CardText.Render(document.RootElement).Trim(':', '\n'));
    }
}
