namespace KamBot.Dialogs.Reading;

internal static partial class DayWords
{
    private static DayWord[] SimplifiedChinese =>
    [
        // 星期
        new(Mean.Weekday, 1, "周一, 星期一, 礼拜一, 周1, 星期1"),
        new(Mean.Weekday, 2, "周二, 星期二, 礼拜二, 周2, 星期2"),
        new(Mean.Weekday, 3, "周三, 星期三, 礼拜三, 周3, 星期3"),
        new(Mean.Weekday, 4, "周四, 星期四, 礼拜四, 周4, 星期4"),
        new(Mean.Weekday, 5, "周五, 星期五, 礼拜五, 周5, 星期5"),
        new(Mean.Weekday, 6, "周六, 星期六, 礼拜六, 周6, 星期6, 周末"),
        new(Mean.Weekday, 7, "周日, 星期日, 星期天, 礼拜天, 礼拜日, 周天"),

        // 从今天算起的日子
        new(Mean.Day, 0, "今天, 今日, 今儿, 当天, 本日"),
        new(Mean.Day, 1, "明天, 明日, 明儿"),
        new(Mean.Day, 2, "后天, 后日"),
        new(Mean.Day, 3, "大后天"),
        new(Mean.Day, -1, "昨天, 昨日, 昨儿"),
        new(Mean.Day, -2, "前天, 前日"),
        new(Mean.Day, -3, "大前天"),

        // 这、下、上
        new(Mean.Shift, 0, "这, 这个, 这一, 本, 当"),
        new(Mean.Shift, 1, "下, 下个, 下一个, 下一, 次"),
        new(Mean.Shift, -1, "上, 上个, 上一个, 上一"),

        // 单位
        new(DayUnit.Minute, "分钟"),
        new(DayUnit.Hour, "小时, 钟头, 个钟"),
        new(DayUnit.Day, "天"),
        new(DayUnit.WorkingDay, "工作日, 工作天"),
        new(DayUnit.Week, "周, 星期, 礼拜"),
        new(DayUnit.Month, "月, 月份"),
        new(DayUnit.Quarter, "季度, 季"),
        new(DayUnit.Year, "年"),

        // 第几个、哪个季度
        new(Mean.Ordinal, 1, "第一个, 第1个, 头一个"),
        new(Mean.Ordinal, 2, "第二个, 第2个"),
        new(Mean.Ordinal, 3, "第三个, 第3个"),
        new(Mean.Ordinal, 4, "第四个, 第4个"),
        new(Mean.Ordinal, -1, "最后一个, 最后1个"),
        new(Mean.QuarterOfYear, 1, "一季度, 第一季度, 1季度, 第1季度, 一季, 第一季, 首季"),
        new(Mean.QuarterOfYear, 2, "二季度, 第二季度, 2季度, 第2季度, 二季, 第二季"),
        new(Mean.QuarterOfYear, 3, "三季度, 第三季度, 3季度, 第3季度, 三季, 第三季"),
        new(Mean.QuarterOfYear, 4, "四季度, 第四季度, 4季度, 第4季度, 四季, 第四季"),

        // 一天中的时段
        new(Mean.Part, 5 * 60, "凌晨"),
        new(Mean.Part, 9 * 60, "上午, 早上, 早晨, 清晨, 一早, 一大早, 大清早, 早间"),
        new(Mean.Part, 12 * 60, "中午, 正午, 午间"),
        new(Mean.Part, 14 * 60, "下午, 午后"),
        new(Mean.Part, 18 * 60, "傍晚, 下班前, 下班之前, 下班以前"),
        new(Mean.Part, 19 * 60, "晚上, 晚间, 夜里"),
        new(Mean.Part, 24 * 60, "午夜, 半夜"),

        // 初、中、底
        new(Mean.Edge, 0, "初, 上旬, 开头"),
        new(Mean.Edge, 1, "中, 中旬, 中间"),
        new(Mean.Edge, 2, "底, 末, 下旬, 底前, 末前, 结束前"),

        // 往后数、往前数
        new(Mean.In, 0, "过, 再过"),
        new(Mean.Within, 0, "内, 之内, 以内"),
        new(Mean.After, 0, "后, 以后, 之后"),
        new(Mean.Ago, 0, "前, 以前, 之前"),

        // 钟点
        new(Mean.HourMark, 0, "点, 点钟, 时"),
        new(Mean.MinuteMark, 0, "分"),
        new(Mean.QuarterMark, 0, "刻, 刻钟"),
        new(Mean.HalfMark, 0, "半"),
        new(Mean.Sharp, 0, "整"),

        // 其他小词
        new(Mean.DayMark, 0, "号"),
        new(Mean.DayMark, 1, "日"),
        new(Mean.Measure, 0, "个"),
        new(Mean.At, 0, "在"),
        new(Mean.Joint, 0, "的, 于, 到, 大概, 大约, 约, 那天"),
        new(Mean.Excluding, 0, "每, 每个, 每逢, 不是, 而不是"),
        new(Mean.MovedTo, 0, "改到, 改成, 改为, 改在, 改约, 推到, 推迟到, 延到, 延期到, 延后到, 挪到, 提前到, 换到, 调到, 调整到"),
        new(Mean.Number, 2, "两"),

        // 看着像日子、其实不是
        new(Mean.Other, 0, "早上好, 上午好, 中午好, 下午好, 晚上好, 周末愉快, 周末快乐, 有一天, 一天到晚, 哪天, 几号, 几点, 周几, "
            + "星期几, 一点点, 有一点, 有点, 早一点, 晚一点, 早点, 晚点, 快一点, 多一点, 少一点, 差一点, 第一点, 第二点, 第三点, 第四点, 第五点, 中国, 中心, 中标, 中午饭, "
            + "号楼, 号线, 号店, 号门, 号机, 号厂, 号会议室, 号位, 点建议, 点意见, 点要求, 点问题, 点想法, 点半数, 分之, "
            + "时间, 时候, 时代, 年级, 月亮, 日本, 日程, 日报, 周期, 周报, 周到, 季节, 年轻, 初步, 初稿, 中间人, 后期, 前期, 一下, "
            + "上周报, 天气, 天津, 年会, 年度"),
    ];

    private static DayAlias[] SimplifiedChineseAliases =>
    [
        new("今天 早上", "今早, 今晨, 今儿早上"),
        new("今天 晚上", "今晚, 今夜, 今天夜里"),
        new("明天 早上", "明早, 明晨"),
        new("明天 晚上", "明晚"),
        new("昨天 晚上", "昨晚, 昨夜"),
        new("后天 早上", "后早"),
        new("这 年", "今年, 本年, 本年度"),
        new("下 年", "明年"),
        new("下 下 年", "后年"),
        new("上 年", "去年"),
        new("上 上 年", "前年"),
        new("30 分钟", "半小时, 半个小时, 半个钟头"),
        new("90 分钟", "一个半小时, 1个半小时, 一个半钟头"),
        new("150 分钟", "两个半小时, 2个半小时"),
        new("15 天", "半个月"),
        new("6 个月", "半年"),
        new("1月 1日", "元旦"),
        new("12月 25日", "圣诞节"),
        new("1 个 工作日 后", "下个工作日, 下一个工作日"),
        new("10月 1日", "国庆节"),
    ];
}
