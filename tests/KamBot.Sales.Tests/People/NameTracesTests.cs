using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.People;

/// <summary>What counts as somebody's name in other people's words.</summary>
public sealed class NameTracesTests
{
    [Theory]
    [InlineData("Anna Lee", "ANNA  lee's idea, Ann Leeds", "[…]'s idea, Ann Leeds")]
    [InlineData("Anna Lee", "与Anna Lee谈", "与[…]谈")]
    [InlineData("Anna Lee", "Ａｎｎａ　Ｌｅｅ", "[…]")]
    [InlineData("Anna_Lee", "with Anna\\_Lee", "with […]")]
    [InlineData("Anna Lee", "Mr Lee, Dr. LEE and Leeds", "[…], […] and Leeds")]
    [InlineData("張建國", "张建国 and 張建國說", "[…] and […]說")]
    [InlineData("陳怡君", "陳經理和陈经理、怡君都說好", "[…]和[…]、[…]都說好")]
    [InlineData("李明", "李明说好，李明亮不同意", "[…]说好，李明亮不同意")]
    [InlineData("李", "李，李明亮", "[…]，李明亮")]
    [InlineData("李", "李，李子好吃", "[…]，李子好吃")]
    [InlineData("周总", "周总说了，周末见", "[…]说了，周末见")]
    [InlineData("周总", "周经理说了", "周经理说了")]
    [InlineData("Anna Lee", "Anna asked, and LEE said yes", "[…] asked, and […] said yes")]
    [InlineData("Anna Lee", "Joanna asked", "Joanna asked")]
    public void Near_the_person_every_form_of_the_name_goes(string name, string words, string left) =>
        Assert.Equal(left, NameTraces.Of([name], ["李明亮"], isNear: true).Scrub(words));

    [Theory]
    [InlineData("Mr Lee and Anna went", "Mr Lee and Anna went")]
    [InlineData("Anna Lee went", "[…] went")]
    public void What_may_mean_somebody_else_stays(string words, string left) =>
        Assert.Equal(left, NameTraces.Of(["Anna Lee"], ["Tom Lee", "Anna Berg"], isNear: true).Scrub(words));

    [Theory]
    [InlineData("陳怡君", "陳大文", "陳經理說好", "陳經理說好")]
    [InlineData("陳怡君", "林怡君", "怡君說好", "怡君說好")]
    [InlineData("Anna Lee", "Lee-Ann Wu", "Lee-Ann Wu and Lee", "Lee-Ann Wu and […]")]
    public void What_is_a_part_of_another_name_stays(string name, string other, string words, string left) =>
        Assert.Equal(left, NameTraces.Of([name], [other], isNear: true).Scrub(words));

    [Theory]
    [InlineData("Anna Lee", "Anna Lee, Mr Lee and Anna", "[…], Mr Lee and Anna")]
    [InlineData("Anna Lee", "Joanna Lee and Anna Leeds", "Joanna Lee and Anna Leeds")]
    [InlineData("李明", "李明", "李明")]
    public void Far_from_the_person_only_a_full_name_of_some_length_goes(string name, string words, string left) =>
        Assert.Equal(left, NameTraces.Of([name], [], isNear: false).Scrub(words));

    [Fact]
    public void Merged_entries_go_under_each_of_their_names() =>
        Assert.Equal("[…] or […]", NameTraces.Of(["Anna Lee", "A. Lee"], [], isNear: false).Scrub("Anna Lee or A. Lee"));
}
