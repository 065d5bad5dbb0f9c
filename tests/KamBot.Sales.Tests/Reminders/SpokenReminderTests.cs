using KamBot.Dialogs.Languages;
using KamBot.Sales.Reminders;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Reminders;

public sealed class SpokenReminderTests
{
    [Theory]
    [InlineData("en-US", "remind quiet 22:00 to 7:00|remind night 20:30|remind morning off|remind days Mon-Fri|remind holidays Hong Kong|remind at most 3|remind pause 3 days|remind resume")]
    [InlineData("zh-CN", "提醒 免打扰 22:00 到 7:00|提醒 晚上八点半|提醒 早上关闭|提醒 日子 周一到周五|提醒 节假日 香港|提醒 每天最多 3 条|提醒 暂停 3 天|提醒 恢复")]
    [InlineData("zh-TW", "提醒 勿擾 22:00 到 7:00|提醒 晚上八點半|提醒 早上關閉|提醒 日子 週一到週五|提醒 假期 香港|提醒 每天最多 3 則|提醒 暫停 3 天|提醒 恢復")]
    public async Task The_examples_are_understood(string locale, string examples)
    {
        await using var world = new StoryWorld { Locale = locale };
        await world.BeginAsync();
        var offered = SalesSetup.Books[Language.OfLocale(locale)!].Whole(new Phrase("remind.examples", ""));

        foreach (var example in examples.Split('|'))
        {
            if (offered.Length > 0)
            {
                Assert.Contains($"*{example}*", offered, StringComparison.Ordinal);
            }

            Assert.Contains(await world.SayAsync("kim", example), said => said.Attachments is { Count: > 0 });
        }
    }
}
