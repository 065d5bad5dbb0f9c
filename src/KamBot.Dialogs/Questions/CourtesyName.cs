using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>Names as one says them for short or politely: a Chinese surname alone or with a title (周总, 林經理), an English one with Mr or Ms.</summary>
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

    /// <summary>The surnames of nine Chinese in ten, folded.</summary>
    private static readonly HashSet<char> Surnames =
    [
        .. TextFolding.FoldHan(
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施倪洪柯游简詹赖庄翁纪涂"),
    ];

    /// <summary>Titles of one sign that with the next sign are another word.</summary>
    private static readonly HashSet<(string, char)> GoesOn =
    [
        .. "结部量额体共计之价数和".Select(next => ("总", next)), .. "作程厂业期地资".Select(next => ("工", next)), .. "事会".Select(next => ("董", next)),
    ];

    private static readonly string[] Openings = ["mr ", "mr. ", "mrs ", "mrs. ", "ms ", "ms. ", "miss ", "dr ", "dr. "];

    /// <summary>What may follow a Chinese surname, folded.</summary>
    public static IReadOnlyCollection<string> Titles => HanTitles;

    /// <summary>
    /// Where in a folded sentence somebody is named so; length 0 where nobody is. A Chinese surname is one of the common ones, and
    /// its title does not go on to another word: 周总结 is a report.
    /// </summary>
    public static (int Start, int Length) Find(string said)
    {
        for (var at = 0; at < said.Length; at++)
        {
            if (Surnames.Contains(said[at]) && TitleLength(said, at + 1) is > 0 and var title)
            {
                return (at, title + 1);
            }

            if ((at == 0 || !char.IsLetter(said[at - 1])) && Openings.FirstOrDefault(said[at..].StartsWith) is { } opening)
            {
                var end = at + opening.Length;
                while (end < said.Length && char.IsLetter(said[end]))
                {
                    end++;
                }

                return (at, end - at);
            }
        }

        return (0, 0);
    }

    private static int TitleLength(string said, int at) => HanTitles
        .Where(title => string.CompareOrdinal(said, at, title, 0, title.Length) == 0
            && !(at + title.Length < said.Length && GoesOn.Contains((title, said[at + title.Length]))))
        .Select(title => title.Length).DefaultIfEmpty().Max();

    /// <summary>True where <paramref name="said"/> may mean <paramref name="name"/>; both folded.</summary>
    public static bool Means(string said, string name)
    {
        if (said.Length >= 1 && name.Length >= 2 && said[0] == name[0] && said[0] > '\u2e80')
        {
            return said.Length == 1 || HanTitles.Contains(said[1..]);
        }

        var opening = Openings.FirstOrDefault(each => said.StartsWith(each, StringComparison.Ordinal));
        return opening is not null && name.Split(' ')[^1] == said[opening.Length..].Trim();
    }
}
