using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Languages;
using KamBot.Sales;
using KamBot.Sales.Tabs;

namespace KamBot.Host.Tabs;

/// <summary>What the tabs say, in every language: a tab must speak before it knows who is there.</summary>
internal static class TabPageWords
{
    /// <summary>The serializer escapes every sign that HTML could take for its own.</summary>
    public static string Json() => JsonSerializer.Serialize(
        Language.All.ToDictionary(language => language.Tag, language => TabWords.In(SalesSetup.Books[language])),
        TabsJson.Default.DictionaryStringIReadOnlyDictionaryStringString);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Dictionary<string, IReadOnlyDictionary<string, string>>))]
[JsonSerializable(typeof(TabAccountList))]
internal sealed partial class TabsJson : JsonSerializerContext;
