using KamBot.Dialogs.Languages;
using KamBot.Sales;
using KamBot.Testing;

namespace KamBot.Browser.Tests;

/// <summary>What KamBot says and understands in one language, by the keys of the language files.</summary>
internal sealed class Tongue
{
    private static readonly Dictionary<string, Phrase> Phrases = AllPhrases.Find().ToDictionary(phrase => phrase.Key);

    private readonly PhraseBook _book;

    public Tongue(string tag)
    {
        Tag = tag;
        _book = SalesSetup.Books[Language.All.Single(language => language.Tag == tag)];
    }

    public string Tag { get; }

    public string Locale => Tag switch { "zh-Hans" => "zh-CN", "zh-Hant" => "zh-TW", _ => "en-US" };

    public string Account => Tag switch { "zh-Hans" => "华澜水务集团", "zh-Hant" => "遠晴電子股份有限公司", _ => "Northwind Paper Mills" };

    public string Contact => Tag switch { "zh-Hans" => "周明远", "zh-Hant" => "林俊宏", _ => "Anna Lindqvist" };

    public string PlanForTomorrow => this["command.plan-call"] + Tag switch
    {
        "zh-Hans" => " 华澜水务 明天上午十点",
        "zh-Hant" => " 遠晴電子 明天早上十點",
        _ => " Northwind tomorrow at ten in the morning",
    };

    /// <summary>The phrase as a reader sees it: the first of its synonyms, without Markdown.</summary>
    public string this[string key] => _book.Plain(Phrases[key]).Replace("*", "", StringComparison.Ordinal);

    /// <summary>What follows the named placeholder, up to the next.</summary>
    public string After(string key, string name) => this[key].Split($"{{{name}}}")[^1].Split('{')[0].Trim();

    public string Of(string key, string name, string value) => this[key].Replace($"{{{name}}}", value, StringComparison.Ordinal);
}
