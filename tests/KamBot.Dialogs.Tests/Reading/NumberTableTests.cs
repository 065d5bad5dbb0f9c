using System.Globalization;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class NumberTableTests
{
    public static TheoryData<string> NumberLines => CaseTable.Lines("numbers.txt");

    public static TheoryData<string> MoneyLines => CaseTable.Lines("money.txt");

    [Theory, MemberData(nameof(NumberLines))]
    public void A_number_is_understood(string line)
    {
        var (given, expected) = CaseTable.Split(line);
        var parts = given.Split(" | ");

        var number = NumberReader.Read(parts[1], CultureInfo.GetCultureInfo(parts[0]));

        Assert.Equal(expected == "-" ? null : decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory, MemberData(nameof(MoneyLines))]
    public void An_amount_of_money_is_understood(string line)
    {
        var (given, expected) = CaseTable.Split(line);
        var parts = given.Split(" | ");
        var settings = parts[0].Split(' ');

        var money = MoneyReader.Read(parts[1], CultureInfo.GetCultureInfo(settings[0]), settings[1]);

        Assert.Equal(Parse(expected), money);
    }

    private static Money? Parse(string expected) =>
        expected.Split(' ') is [var amount, var currency]
            ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency) : null;
}
