using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Tests.Flows;

/// <summary>What somebody types from the command to the check (or to the last question), once in each language.</summary>
internal sealed record HappyPath(string Flow, Language Language, string Locale, IReadOnlyList<string> Before, IReadOnlyList<string> Lines)
{
    public static readonly IReadOnlyList<HappyPath> All =
    [
        English("plan-call", [], "plan call|Northwind Paper Mills|next Tuesday 3pm|Meeting|Aldvik|Anna Lindqvist and Jo Winter|Coach|Owl|Proof|Price|Audit|A yes|A name|Who signs|Why now|Half the energy|Too dear|A discount|The study|Ten minutes each|A date"),
        Simplified("plan-call", [], "计划拜访|华澜水务集团|下周二下午三点|会议|总部|周明远、钱总|教练|猫头鹰|回报|面子|被点名|点头|数据|谁批|问预算|省水费|嫌贵|降价|方案|各讲十分钟|定日期"),
        Traditional("plan-call", [], "規劃拜訪|遠晴電子股份有限公司|下週二下午三點|會議|總部|林俊宏、吳協理|教練|貓頭鷹|回本|面子|當機|點頭|紀錄|誰出錢|問合約|省停機|嫌貴|降價|試算表|各講十分鐘|定日子"),
        English("log-call", [], "log call|Northwind Paper Mills|today 8am|Phone|Anna Lindqvist and Jo Winter|Coach|Missed|No budget|Come back in May|Behind us|Yes|Up|Same|Up|Down|I send the offer by Friday|Anna: sends the figures by 12 March|Policy, Needs|A new rule|A second line"),
        Simplified("log-call", [], "记录拜访|华澜水务集团|今天上午八点|电话|周明远、钱总|教练|未达成|没预算|五月再来|不如我们|能满足|上升|持平|上升|下降|周五前发报价|钱总：3月12日前给数据|政策、需求|新规定|新产线"),
        Traditional("log-call", [], "記錄拜訪|遠晴電子股份有限公司|今天早上八點|電話|林俊宏、吳協理|教練|沒達成|沒預算|五月再來|不如我們|符合|上升|持平|上升|下降|週五前寄報價單|吳協理：3月12日前給數據|政策、需求|新規定|新產線"),
        English("set-action", [], "set action|Northwind Paper Mills|Show the pilot by Thursday|Key action"),
        Simplified("set-action", [], "安排行动|华澜水务集团|周四前看试点|关键行动"),
        Traditional("set-action", [], "設定行動|遠晴電子股份有限公司|週四前看示範產線|關鍵行動"),
        English("verify-action", "set action Northwind|Show the pilot by Thursday|Key action|save".Split('|'), "verified|Partly"),
        Simplified("verify-action", "安排行动 华澜水务集团|周四前看试点|关键行动|保存".Split('|'), "验证|部分有效"),
        Traditional("verify-action", "設定行動 遠晴電子股份有限公司|週四前看示範產線|關鍵行動|儲存".Split('|'), "驗證|部分有效"),
        English("tell-more", [], "tell more about Anna Lindqvist|Proof|Working relation"),
        Simplified("tell-more", [], "补充 周明远|面子|工作关系"),
        Traditional("tell-more", [], "補充 林俊宏|面子|工作關係"),
        English("set-role", [], "role|Anna Lindqvist|New: Mill upgrade|Coach|seen"),
        Simplified("set-role", [], "设定角色|周明远|新增：泵站改造|教练|亲眼所见"),
        Traditional("set-role", [], "設定角色|林俊宏|新增：產線升級|教練|親眼所見"),
        English("move-person", [], "moved|Anna Lindqvist|Harbour Hotels Group|Head of Operations|1 February|New: Managing Director|New: Jo Winter"),
        Simplified("move-person", [], "职务变动|周明远|云岭高速公路公司|总经理|2月1日|新增：董事长|新增：钱立"),
        Traditional("move-person", [], "職務異動|林俊宏|遠晴電子股份有限公司|總經理|2月1日|新增：董事長|新增：吳協理"),
        English("merge-people", [], "merge|Anna Lindqvist|Tom Harker"),
        Simplified("merge-people", [], "合并|周明远|张建国"),
        Traditional("merge-people", [], "合併|林俊宏|陳怡君"),
        English("erase-person", [], "erase|Anna Lindqvist"),
        Simplified("erase-person", [], "删除人物|周明远"),
        Traditional("erase-person", [], "刪除人物|林俊宏"),
        English("profile-company", [], "fill in company Northwind|Paper mills|Food packaging|Slow|Modern site|Green paper|Heard from others|Anna"),
        Simplified("profile-company", [], "补档案公司 华澜水务|国企|智慧水务|讲流程|官网很新|绿色|听别人说的|周总"),
        Traditional("profile-company", [], "補上公司 遠晴電子|做連接器|切入車用|講數據|網站很新|綠色製造|聽別人說的|林副總"),
        English("profile-industry", [], "fill in industry Northwind|Federation|Paper Weekly|Energy|A directive|Assumed|My notes"),
        Simplified("profile-industry", [], "补档案行业 华澜水务|水协|水务网|漏损|考核办法|我的判断|笔记"),
        Traditional("profile-industry", [], "補上產業 遠晴電子|電電公會|產業週刊|缺工|碳費|我的判斷|筆記"),
        English("profile-figures", [], "fill in figures Northwind|2024|EUR 400m|loss of EUR 2m|A new boiler|Little debt|Behind two|Seen or published|Page 12"),
        Simplified("profile-figures", [], "补档案财务 华澜水务|2024年|12亿元|亏损300万元|电费涨|负债低|不如同行|亲眼见到或已公开|第12页"),
        Traditional("profile-figures", [], "補上財務 遠晴電子|2024年|新台幣32億|虧損新台幣300萬|新廠|負債低|輸同業|親眼看到或已公開|第12頁"),
        English("profile-business", [], "fill in business Northwind|Boxboard|Food|Dairies|Cost|Plastic bans|Cost per tonne|Said by the customer|Tom"),
        Simplified("profile-business", [], "补档案业务 华澜水务|供水|全市|居民|降成本|考核|漏损率|客户亲口说的|周总"),
        Traditional("profile-business", [], "補上業務 遠晴電子|連接器|北美|車廠|降成本|追溯|良率|客戶親口說的|林副總"),
        English("profile-needs", [], "fill in needs Northwind|Hourly figures|Four hours|A director|A partner|Anna Lindqvist and Jo Winter|To shine|Night shift|Said by the customer|Dinner"),
        Simplified("profile-needs", [], "补档案需求 华澜水务|找漏点|四小时|领导来访|伙伴|周明远、钱总|做成大事|安稳|客户亲口说的|饭局"),
        Traditional("profile-needs", [], "補上需求 遠晴電子|預警|兩小時|高層拜訪|夥伴|林俊宏、吳協理|升官|準時下班|客戶親口說的|餐敘"),
        English("profile-technology", ["fill in needs Northwind", "A", "B", "C", "D", "skip", "Assumed", "skip", "save"], "fill in needs Northwind|Oracle|Cloud|Fibre|ISO|Their own team|Seen or published|Annex B"),
        Simplified("profile-technology", ["补档案需求 华澜水务", "甲", "乙", "丙", "丁", "跳过", "我的判断", "跳过", "保存"], "补档案需求 华澜水务|达梦|国产|光纤|等保|信息中心|亲眼见到或已公开|附件"),
        Traditional("profile-technology", ["補上需求 遠晴電子", "甲", "乙", "丙", "丁", "略過", "我的判斷", "略過", "儲存"], "補上需求 遠晴電子|Oracle|地端|光纖|ISO|資訊部|親眼看到或已公開|附件"),
        English("profile-system", [], "add system Northwind|SAP ECC 6.0|SAP|Finance|2014|So-so|Support ends|To be replaced|Said by the customer|Sofia"),
        Simplified("profile-system", [], "加系统 华澜水务|营收系统|本地公司|大厅|2012年|一般|结账慢|要换|客户亲口说的|李慧敏"),
        Traditional("profile-system", [], "新增系統 遠晴電子|MES|本地公司|四條產線|2015年|普通|當機|要汰換|客戶親口說的|陳怡君"),
        English("profile-infrastructure", ["add system Northwind", "SAP", "skip", "skip", "skip", "skip", "skip", "Assumed", "skip", "save"], "fill in systems Northwind|Fibre|Own|Oracle|A bus|Heard from others|Sofia"),
        Simplified("profile-infrastructure", ["加系统 华澜水务", "营收", "跳过", "跳过", "跳过", "跳过", "跳过", "我的判断", "跳过", "保存"], "补档案系统 华澜水务|全覆盖|自建|达梦|总线|听别人说的|李慧敏"),
        Traditional("profile-infrastructure", ["新增系統 遠晴電子", "MES", "略過", "略過", "略過", "略過", "略過", "我的判斷", "略過", "儲存"], "補上系統 遠晴電子|光纖|自有|Oracle|匯流排|聽別人說的|陳怡君"),
        English("answer-question", ["fill in goals Northwind", "don’t know", "don’t know", "skip", "skip", "save"], "answer question Northwind|Short-term goals|Energy down|Heard from others|Tom"),
        Simplified("answer-question", ["补档案目标 华澜水务", "不知道", "不知道", "跳过", "跳过", "保存"], "解答问题 华澜水务|短期目标|降漏损|听别人说的|周总"),
        Traditional("answer-question", ["補上目標 遠晴電子", "不知道", "不知道", "略過", "略過", "儲存"], "回答問題 遠晴電子|短期目標|停機減半|聽別人說的|林副總"),
        English("profile-goals", [], "fill in goals Northwind|Energy down|The board|Food by 2029|A new line|Said by the customer|Tom"),
        Simplified("profile-goals", [], "补档案目标 华澜水务|降漏损|考核分|全省样板|两个亿|客户亲口说的|周总"),
        Traditional("profile-goals", [], "補上目標 遠晴電子|停機減半|良率|車用一半|新產線|客戶親口說的|林副總"),
        English("update-map", [], "update map Anna Lindqvist|Supportive|High|Rising|Price|Seen"),
        Simplified("update-map", [], "更新关系图 张建国|支持|分量重|上升期|价格|亲眼所见"),
        Traditional("update-map", [], "更新關係圖 黃淑芬|支持|分量重|往上走|價格|親眼所見"),
        English("map-line", [], "influence Northwind|Tom Harker|Anna Lindqvist|Sways strongly|Seen"),
        Simplified("map-line", [], "影响 华澜水务|周明远|张建国|影响很大|亲眼所见"),
        Traditional("map-line", [], "影響 遠晴電子|林俊宏|黃淑芬|影響很大|親眼所見"),
        English("map-interest", [], "interest Priya Nair|Her own tool|Wait"),
        Simplified("map-interest", [], "既得利益 李慧敏|老系统的功劳|等一等看"),
        Traditional("map-interest", [], "既得利益 黃淑芬|老供應商的回饋|先等著"),
        English("practice", [], "practice Northwind|Three bids|Heard"),
        Simplified("practice", [], "老习惯 华澜水务|三家比价|听说"),
        Traditional("practice", [], "老習慣 遠晴電子|三家比價|聽說"),
        English("pair", [], "pair Northwind|Tom Harker"),
        Simplified("pair", [], "配对 华澜水务|周明远"),
        Traditional("pair", [], "配對 遠晴電子|林俊宏"),
        English("executive-visit", [], "executive visit Northwind|We went to them|yesterday"),
        Simplified("executive-visit", [], "高层互访 华澜水务|我们去拜访|昨天"),
        Traditional("executive-visit", [], "高層互訪 遠晴電子|我們去拜訪|昨天"),
        English("manager-change", [], "new account manager Northwind|last Monday"),
        Simplified("manager-change", [], "换客户经理 华澜水务|上周一"),
        Traditional("manager-change", [], "換客戶經理 遠晴電子|上週一"),
        English("propose-account", [], "propose Bluewater|Marketing event|A second plant|Take it on"),
        Simplified("propose-account", [], "提报 蓝湾化工|市场活动|二期扩建|接纳"),
        Traditional("propose-account", [], "提報 藍灣化工|行銷活動|二期擴廠|接納"),
        English("decide-account", "propose|Northwind|skip|A second plant|Take it on|save".Split('|'), "turn down") with { User = "boss" },
        Simplified("decide-account", "提报|华澜水务集团|跳过|二期扩建|接纳|保存".Split('|'), "不接纳") with { User = "boss" },
        Traditional("decide-account", "提報|遠晴電子股份有限公司|跳過|二期擴廠|接納|儲存".Split('|'), "不接納") with { User = "boss" },
        English("change-account", [], "change account|Northwind Paper Mills|Name|Northwind Paper"),
        Simplified("change-account", [], "修改客户|华澜水务集团|名称|华澜水务"),
        Traditional("change-account", [], "修改客戶|遠晴電子股份有限公司|名稱|遠晴電子"),
        English("classify-account", [], "classify|Northwind Paper Mills|Paper mills|Yes, checked|Key account|National|Part of none"),
        Simplified("classify-account", [], "客户分级|华澜水务集团|供水企业|核实过了|大客户|全国级|不属于谁"),
        Traditional("classify-account", [], "客戶分級|遠晴電子股份有限公司|電子製造|查證過了|大客戶|全國級|不屬於誰"),
        English("rate-account", [], "rate|Northwind Paper Mills|EUR 620k|2|8|EUR 380k|+ pays in time|?|− closed|Industry we aim at|Tom said so"),
        Simplified("rate-account", [], "客户评分|华澜水务集团|620万元|2|8|380万元|+ 不拖欠|?|− 听不进去|公用事业|张部长说的"),
        Traditional("rate-account", [], "客戶評分|遠晴電子股份有限公司|台幣2000萬|2|8|台幣1200萬|+ 不拖欠|?|− 聽不進去|目標產業|陳經理說的"),
        English("assess-account", [], "assess|Northwind Paper Mills|+|+ a second plant|?|+|+|− cooling|+"),
        Simplified("assess-account", [], "前景评估|华澜水务集团|+|+ 二期|?|+|+|− 要改|+"),
        Traditional("assess-account", [], "前景評估|遠晴電子股份有限公司|+|+ 二廠|?|+|+|− 要改|+"),
        English("prioritise-account", [], "priority|Northwind Paper Mills|In 3 months|Yes, it is needed|He decides alone"),
        Simplified("prioritise-account", [], "设优先级|华澜水务集团|3 个月内|需要|一个人拍板"),
        Traditional("prioritise-account", [], "設優先順序|遠晴電子股份有限公司|3 個月內|需要|一個人拍板"),
        English("review-account", [], "review|Northwind Paper Mills|Keep on|Budget comes in autumn|In 6 months"),
        Simplified("review-account", [], "客户复盘|华澜水务集团|继续|年底才批预算|6 个月内"),
        Traditional("review-account", [], "客戶檢討|遠晴電子股份有限公司|繼續|年底才核預算|6 個月內"),
        English("set-criterion", [], "set criterion|Volume bought in a year|30|EUR 400k") with { User = "ops" },
        Simplified("set-criterion", [], "修改标准|年采购额|30|500万元") with { User = "ops" },
        Traditional("set-criterion", [], "修改標準|年採購額|30|台幣1500萬") with { User = "ops" },
        English("new-opportunity", [], "new opportunity|Northwind Paper Mills|Mill upgrade|Intention|EUR 300k|1 June|60|Tom|The coach|Own money|In place|Rival Ltd"),
        Simplified("new-opportunity", [], "新商机|华澜水务集团|泵站改造|意向|300万元|6月1日|60|周总说的|教练|自有资金|已到位|同城科技"),
        Traditional("new-opportunity", [], "新商機|遠晴電子股份有限公司|產線升級|意向|台幣900萬|6月1日|60|林副總說的|教練|自有資金|已到位|同城科技"),
        English("change-opportunity", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "change opportunity|EUR 300k|1 June|60|Tom|The coach|Own money|In place|Rival Ltd"),
        Simplified("change-opportunity", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "修改商机|300万元|6月1日|60|周总说的|教练|自有资金|已到位|同城科技"),
        Traditional("change-opportunity", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "修改商機|台幣900萬|6月1日|60|林副總說的|教練|自有資金|已到位|同城科技"),
        English("set-phase", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "phase"),
        Simplified("set-phase", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "开发阶段"),
        Traditional("set-phase", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "開發階段"),
        English("pre-qualify", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "quick look|Yes|Yes|No"),
        Simplified("pre-qualify", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "快速筛选|是|是|否"),
        Traditional("pre-qualify", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "快速篩選|是|是|否"),
        English("assess-opportunity", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "qualify|+ seen|?|− shrinking|+ told me|+ in writing|?|+ heard|−|?|+ seen|+ seen|?|+ told me|−|+ seen|+ told me|?|?|+ told me|−"),
        Simplified("assess-opportunity", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "评估商机|+ 看到的|?|− 在萎缩|+ 本人说的|+ 有书面|?|+ 听说|−|?|+ 看到的|+ 看到的|?|+ 本人说的|−|+ 看到的|+ 本人说的|?|?|+ 本人说的|−"),
        Traditional("assess-opportunity", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "評估商機|+ 看到的|?|− 在萎縮|+ 本人說的|+ 有書面|?|+ 聽說|−|?|+ 看到的|+ 看到的|?|+ 本人說的|−|+ 看到的|+ 本人說的|?|?|+ 本人說的|−"),
        English("decide-opportunity", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "decide|Pursue|Easy win|5"),
        Simplified("decide-opportunity", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "决定商机|跟进|好拿的单|5"),
        Traditional("decide-opportunity", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "決定商機|跟進|好拿的單|5"),
        English("find-out", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "found out|Urgency"),
        Simplified("find-out", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "问到了|紧迫性"),
        Traditional("find-out", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "問到了|急迫性"),
        English("send-back-opportunity", [.. Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "decide", "Pursue", "skip", "20", "skip"], "send back") with { User = "boss" },
        Simplified("send-back-opportunity", [.. Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "决定商机", "跟进", "跳过", "20", "跳过"], "退回商机") with { User = "boss" },
        Traditional("send-back-opportunity", [.. Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "決定商機", "跟進", "略過", "20", "略過"], "退回商機") with { User = "boss" },
        English("win-opportunity", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "won|EUR 300k|1 June|1 July|1 August|1 September"),
        Simplified("win-opportunity", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "赢单|300万元|6月1日|7月1日|8月1日|9月1日"),
        Traditional("win-opportunity", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "贏單|台幣900萬|6月1日|7月1日|8月1日|9月1日"),
        English("lose-opportunity", Deal("new opportunity Northwind", "Mill upgrade", "skip", "save"), "lost|Price|Rival Ltd|Decision makers|They stopped calling|Invite them to the user day|1 June"),
        Simplified("lose-opportunity", Deal("新商机 华澜水务", "泵站改造", "跳过", "保存"), "丢单|价格|同城科技|决策者关系|不再回电话|请他们来参观|6月1日"),
        Traditional("lose-opportunity", Deal("新商機 遠晴電子", "產線升級", "略過", "儲存"), "失單|價格|同城科技|決策者關係|不再回電話|請他們來參觀|6月1日"),
        English("set-opportunity-rule", [], "set opportunity rule|Pursue from a score of|65") with { User = "ops" },
        Simplified("set-opportunity-rule", [], "修改商机规则|建议跟进的最低得分|65") with { User = "ops" },
        Traditional("set-opportunity-rule", [], "修改商機規則|建議跟進的最低得分|65") with { User = "ops" },
    ];

    /// <summary>The flows that show no answers before their end: the path stops at the last question.</summary>
    public static readonly IReadOnlySet<string> EndingWithAQuestion = new HashSet<string>
    {
        "verify-action", "tell-more", "erase-person", "decide-account", "update-map", "map-line", "map-interest", "practice", "pair", "set-phase", "pre-qualify", "decide-opportunity", "find-out", "send-back-opportunity",
        "executive-visit", "manager-change",
    };

    /// <summary>Who walks: kim is a rep, boss a manager, ops sales operations.</summary>
    public string User { get; init; } = "kim";

    public override string ToString() => $"{Flow} {Language}";

    /// <summary>An opportunity of which only the name is on record.</summary>
    private static string[] Deal(string command, string name, string skip, string save) =>
        [command, name, .. Enumerable.Repeat(skip, 9), save];

    private static HappyPath English(string flow, IReadOnlyList<string> before, string lines) =>
        new(flow, Language.English, "en-GB", ["load sample data", .. before], lines.Split('|'));

    private static HappyPath Simplified(string flow, IReadOnlyList<string> before, string lines) =>
        new(flow, Language.SimplifiedChinese, "zh-CN", ["加载示例数据", .. before], lines.Split('|'));

    private static HappyPath Traditional(string flow, IReadOnlyList<string> before, string lines) =>
        new(flow, Language.TraditionalChinese, "zh-TW", ["載入範例資料", .. before], lines.Split('|'));
}
