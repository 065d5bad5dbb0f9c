using System.Buffers;

namespace KamBot.Dialogs.Languages;

/// <summary>Guesses the language of what somebody wrote. Careful: names and single words of another script say nothing.</summary>
public static class LanguageGuess
{
    // Frequent characters that exist in one of the two scripts only.
    private static readonly SearchValues<char> OnlySimplified = SearchValues.Create(
        "这们个会对时来说为国过发后关还点样现没进开动问题电话访单级报计划约应该让谁买卖价钱务产业专总经预车东运长门见观记录帮谢请给从与样条类组织实总结续设备确认证据负责显户图导汇档项签验");

    private static readonly SearchValues<char> OnlyTraditional = SearchValues.Create(
        "這們個會對時來說為國過發後關還點樣現沒進開動問題電話訪單級報計劃約應該讓誰買賣價錢務產業專總經預車東運長門見觀記錄幫謝請給從與條類組織實結續設備確認證據負責顯戶圖導匯檔項簽驗");

    /// <summary>The language, or null where the words do not tell; Han text that fits both scripts keeps <paramref name="current"/> if Chinese.</summary>
    public static Language? Of(string text, Language? current)
    {
        var (han, simplified, traditional, latinWords) = (0, 0, 0, 0);
        var inWord = false;
        foreach (var sign in text)
        {
            var latin = char.IsAsciiLetter(sign);
            latinWords += latin && !inWord ? 1 : 0;
            inWord = latin || (inWord && sign == '\'');
            if (sign is >= '\u4e00' and <= '\u9fff')
            {
                han++;
                simplified += OnlySimplified.Contains(sign) && !OnlyTraditional.Contains(sign) ? 1 : 0;
                traditional += OnlyTraditional.Contains(sign) && !OnlySimplified.Contains(sign) ? 1 : 0;
            }
        }

        return han switch
        {
            0 => latinWords >= 3 ? Language.English : null,
            _ when latinWords > han => null,
            _ when simplified > traditional => Language.SimplifiedChinese,
            _ when traditional > simplified => Language.TraditionalChinese,
            < 2 => null,
            _ when current is null || current == Language.English => Language.SimplifiedChinese,
            _ => current,
        };
    }
}
