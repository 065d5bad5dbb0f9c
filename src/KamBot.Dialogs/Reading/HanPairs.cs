using System.Collections.Frozen;

namespace KamBot.Dialogs.Reading;

/// <summary>Traditional and Simplified forms of the characters in commands, choice words, day words and money.</summary>
internal static class HanPairs
{
    // Pairs, Traditional first. Only for comparing: a converted sentence would not be native wording.
    private const string Pairs =
        "記记 錄录 訪访 說说 話话 電电 議议 會会 開开 關关 設设 計计 劃划 畫画 單单 報报 價价 週周 禮礼 後后 點点 鐘钟 號号 這这 個个 兩两 幾几 時时 內内 過过 "
        + "間间 從从 當当 還还 現现 節节 億亿 萬万 圓圆 幣币 臺台 灣湾 國国 歐欧 鎊镑 陸陆 貳贰 參叁 叄叁 幫帮 語语 題题 問问 選选 擇择 確确 認认 繼继 續续 結结 "
        + "剛刚 變变 換换 檢检 顯显 刪删 儲储 寫写 輸输 傳传 發发 給给 請请 謝谢 對对 錯错 無无 沒没 為为 與与 戶户 業业 產产 務务 員员 經经 總总 負负 責责 買买 "
        + "賣卖 銷销 訂订 約约 談谈 達达 機机 強强 優优 競竞 爭争 險险 評评 審审 預预 決决 採采 購购 進进 階阶 轉转 標标 歡欢 滿满 態态 輕轻 極极 較较 難难 簡简 "
        + "體体 聯联 絡络 絕绝 應应 該该 讓让 離离 復复 複复 傾倾 聽听 覽览 觀观 維维 護护 紹绍 閱阅 讀读 載载 郵邮 鏈链 網网 頁页 盡尽 儘尽 隻只 麼么 誰谁 裡里 "
        + "裏里 樣样 動动 靜静 舊旧 專专 導导 備备 線线 樓楼 門门 廠厂 館馆 風风 鬆松 緊紧 氣气 損损 虧亏 贏赢 敗败 勝胜 獲获 實实 驗验 證证 據据 權权 將将 遲迟 "
        + "條条 見见 處处 書书 學学 種种 隨随 紙纸 歷历 曆历 終终 層层 級级 諾诺 願愿 遠远 遞递 運运 費费 額额 賬账 帳账 貨货 質质 資资 團团 隊队 們们 來来 東东 "
        + "車车 長长 頭头 馬马 "
        // Surnames
        + "張张 劉刘 陳陈 楊杨 黃黄 趙赵 吳吴 孫孙 鄭郑 許许 韓韩 馮冯 鄧邓 蔣蒋 葉叶 蘇苏 呂吕 盧卢 譚谭 賈贾 韋韦 鄒邹 龍龙 賀贺 顧顾 龔龚 錢钱 嚴严 溫温 紀纪 賴赖 莊庄 羅罗 "
        + "閻阎 範范 湯汤 鍾钟 塗涂 齊齐 駱骆 甯宁 陰阴 遊游 ";

    private static readonly FrozenDictionary<char, char> Simplified = Pairs
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    internal static char ToSimplified(char character) =>
        character < '\u2e80' ? character : Simplified.GetValueOrDefault(character, character);
}
