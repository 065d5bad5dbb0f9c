using System.Globalization;

namespace KamBot.Dialogs.Languages;

/// <summary>A language KamBot speaks. <see cref="Culture"/> writes its days and numbers.</summary>
public sealed record Language(string Tag, string OwnName, CultureInfo Culture)
{
    public static readonly Language English = new("en", "English", CultureInfo.GetCultureInfo("en-GB"));
    public static readonly Language SimplifiedChinese = new("zh-Hans", "简体中文", CultureInfo.GetCultureInfo("zh-CN"));
    public static readonly Language TraditionalChinese = new("zh-Hant", "繁體中文", CultureInfo.GetCultureInfo("zh-TW"));

    public static readonly IReadOnlyList<Language> All = [English, SimplifiedChinese, TraditionalChinese];

    /// <summary>The language of a tag kept earlier; null for none of ours.</summary>
    public static Language? Tagged(string? tag) => All.FirstOrDefault(language => language.Tag == tag);

    /// <summary>The language nearest to a channel's locale such as <c>zh-HK</c>; null where the locale says nothing we speak.</summary>
    public static Language? OfLocale(string? locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return null;
        }

        var parts = locale.Split('-', '_');
        return parts[0].ToLowerInvariant() switch
        {
            "en" => English,
            "zh" when parts.Skip(1).Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO") => TraditionalChinese,
            "zh" => SimplifiedChinese,
            _ => null,
        };
    }

    public override string ToString() => Tag;
}
