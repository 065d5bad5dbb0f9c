using KamBot.Dialogs.Languages;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>How what is held about a person shows: names of styles, and short words.</summary>
internal static class MapLook
{
    private const double Fresh = 0.45;
    private const double Pale = 0.22;

    public static string StyleOf(Stance? stance) => stance switch
    {
        Stance.Champion => "champion",
        Stance.Supportive => "supportive",
        Stance.Neutral => "neutral",
        Stance.Sceptical => "sceptical",
        Stance.Against => "against",
        _ => "unknown",
    };

    public static Phrase WordOf(Stance? stance) => stance switch
    {
        Stance.Champion => MapDrawingPhrases.Champion,
        Stance.Supportive => MapDrawingPhrases.Supportive,
        Stance.Neutral => MapDrawingPhrases.Neutral,
        Stance.Sceptical => MapDrawingPhrases.Sceptical,
        Stance.Against => MapDrawingPhrases.Against,
        _ => MapDrawingPhrases.StanceUnknown,
    };

    public static Phrase WordOf(KeyRole? role) => role switch
    {
        KeyRole.DecisionMaker => MapDrawingPhrases.DecisionMaker,
        KeyRole.BusinessGatekeeper => MapDrawingPhrases.BusinessGatekeeper,
        KeyRole.TechnicalGatekeeper => MapDrawingPhrases.TechnicalGatekeeper,
        KeyRole.Coach => MapDrawingPhrases.Coach,
        KeyRole.ProjectLead => MapDrawingPhrases.ProjectLead,
        _ => MapDrawingPhrases.Unknown,
    };

    public static double BorderOf(Weight? weight) => weight switch
    {
        Weight.Decisive => 5.5,
        Weight.High => 3.8,
        Weight.Medium => 2.4,
        _ => 1.2,
    };

    /// <summary>The paler, the less the value can still be relied on.</summary>
    public static string FadeOf(double? confidence) => confidence switch
    {
        null or >= Fresh => "",
        >= Pale => " fading",
        _ => " faded",
    };

    public static bool IsNew(MapPerson person) =>
        person.Role?.IsNew is true || person.Stance?.IsNew is true || person.Weight?.IsNew is true || person.Power?.IsNew is true
        || person.Focus?.IsNew is true || person.Partner?.IsNew is true || person.Interest?.IsNew is true
        || person.Closeness is [.., { IsNew: true }] || person.Trust is [.., { IsNew: true }];

    /// <summary>Days since something was said about the person; null where nothing was.</summary>
    public static int? AgeInDays(MapPerson person, DateTimeOffset now)
    {
        DateTimeOffset?[] times =
        [
            person.Role?.At, person.Stance?.At, person.Weight?.At, person.Power?.At, person.Focus?.At, person.Partner?.At,
            person.Closeness is [.., var close] ? close.At : null, person.Trust is [.., var trust] ? trust.At : null,
        ];
        return times.Max() is { } youngest ? Math.Max(0, (int)(now - youngest).TotalDays) : null;
    }

    /// <summary>Names are drawn in the glyphs of their own script, whoever reads.</summary>
    public static string ScriptOf(string words) => LanguageGuess.Of(words, null) switch
    {
        { } script when script == Language.TraditionalChinese => " hant",
        { } script when script == Language.SimplifiedChinese && words.Any(sign => sign > '\u2e80') => " hans",
        _ => "",
    };
}
