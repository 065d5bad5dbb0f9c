using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>Names as one says them politely: a Chinese surname with a title (周总, 林經理), an English one with Mr or Ms.</summary>
public static class CourtesyName
{
    /// <summary>What may follow a surname of one sign; compared folded, so each stands for both scripts.</summary>
    private static readonly HashSet<string> HanTitles =
    [
        .. new[]
        {
            "总", "总经理", "副总", "董", "董事长", "经理", "主任", "部长", "处长", "科长", "局长", "厂长", "校长", "院长", "主管", "主席",
            "协理", "副理", "襄理", "课长", "工", "工程师", "教授", "博士", "医生", "老师", "先生", "小姐", "女士", "太太", "老板", "姐", "哥",
        }.Select(TextFolding.FoldHan),
    ];

    private static readonly string[] Openings = ["mr ", "mr. ", "mrs ", "mrs. ", "ms ", "ms. ", "miss ", "dr ", "dr. "];

    /// <summary>What may follow a Chinese surname, folded.</summary>
    public static IReadOnlyCollection<string> Titles => HanTitles;

    /// <summary>True where <paramref name="said"/> may mean <paramref name="name"/>; both folded.</summary>
    public static bool Means(string said, string name)
    {
        if (said.Length >= 2 && name.Length >= 2 && said[0] == name[0] && said[0] > '\u2e80')
        {
            return HanTitles.Contains(said[1..]);
        }

        var opening = Openings.FirstOrDefault(each => said.StartsWith(each, StringComparison.Ordinal));
        return opening is not null && name.Split(' ')[^1] == said[opening.Length..].Trim();
    }
}
