namespace KamBot.Dialogs.Reading;

internal static partial class DayWords
{
    // 只列台灣、香港另有的說法；與簡體只差字形的詞，比對前會先換成同一字形。
    private static DayWord[] TraditionalChinese =>
    [
        // 星期、週
        new(Mean.Weekday, 1, "週一, 禮拜一, 拜一"),
        new(Mean.Weekday, 2, "週二, 禮拜二, 拜二"),
        new(Mean.Weekday, 3, "週三, 禮拜三, 拜三"),
        new(Mean.Weekday, 4, "週四, 禮拜四, 拜四"),
        new(Mean.Weekday, 5, "週五, 禮拜五, 拜五"),
        new(Mean.Weekday, 6, "週六, 禮拜六, 拜六, 週末"),
        new(Mean.Weekday, 7, "週日, 禮拜日, 禮拜天"),

        // 從今天算起的日子（香港：聽日、琴日、尋日）
        new(Mean.Day, 0, "今日, 今天, 今兒個"),
        new(Mean.Day, 1, "聽日, 明日, 隔天, 明兒個"),
        new(Mean.Day, 2, "後天, 後日"),
        new(Mean.Day, 3, "大後天, 大後日"),
        new(Mean.Day, -1, "琴日, 尋日, 昨日, 昨兒個"),
        new(Mean.Day, -2, "前日, 前天"),

        // 這、下、上
        new(Mean.Shift, 0, "這, 這個, 今個"),
        new(Mean.Shift, 1, "下個, 下一個"),
        new(Mean.Shift, -1, "上個, 上一個"),

        // 單位
        new(DayUnit.Hour, "個鐘, 個鐘頭, 鐘頭, 小時"),
        new(DayUnit.WorkingDay, "工作天, 個工作天, 營業日"),
        new(DayUnit.Quarter, "季"),

        // 一天中的時段
        new(Mean.Part, 9 * 60, "朝早, 早上, 上晝, 一早"),
        new(Mean.Part, 12 * 60, "晏晝, 中午"),
        new(Mean.Part, 14 * 60, "下晝, 下午"),
        new(Mean.Part, 18 * 60, "收工前, 放工前, 下班前"),
        new(Mean.Part, 19 * 60, "夜晚, 晚間, 晚上"),

        // 初、中、底
        new(Mean.Edge, 2, "尾, 尾前, 底, 底前"),

        // 往後數、往前數
        new(Mean.Within, 0, "內, 之內, 以內"),
        new(Mean.After, 0, "後, 之後, 以後"),

        // 其他小詞
        new(Mean.Joint, 0, "大約, 左右, 嘅, 喺"),
        new(Mean.MovedTo, 0, "改到, 改為, 延到, 延後到, 順延到, 挪到, 改期到, 改期至, 改至, 延至"),

        // 看著像日子、其實不是
        new(Mean.Other, 0, "早安, 午安, 晚安, 早晨呀, 有一點, 一點點, 早一點, 晚一點, 早點, 晚點, 點意見, 點建議, 點要求, 點問題, "
            + "號樓, 號線, 號廠, 號館, 號會議室, 初步, 初稿, 日程, 時間, 時候, 幾點, 幾號, 週報, 週末愉快, 周到, 得閒, 尾牙"),
    ];

    private static DayAlias[] TraditionalChineseAliases =>
    [
        new("今天 早上", "今朝, 今早, 今朝早"),
        new("今天 晚上", "今晚"),
        new("明天 早上", "明早, 聽朝, 聽朝早"),
        new("明天 晚上", "明晚, 聽晚"),
        new("昨天 晚上", "昨晚, 琴晚, 尋晚"),
        new("30 分鐘", "半小時, 半個鐘, 半個小時, 半個鐘頭"),
        new("90 分鐘", "一個半小時, 一個半鐘頭, 個半鐘"),
        new("1 個 工作天 後", "下個工作天, 下一個工作天, 下個工作日, 下一個工作日, 隔個工作天"),
        new("12月 25日", "聖誕節, 聖誕"),
    ];
}
