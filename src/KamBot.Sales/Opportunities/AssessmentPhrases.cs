using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>What stands on the result card of an assessment.</summary>
public static class AssessmentPhrases
{
    public static readonly Phrase Title = new("assessment.title", "Assessment: {name}");
    public static readonly Phrase CompetitorTitle = new("assessment.competitor-title", "Assessment of {competitor}: {name}");
    public static readonly Phrase Score = new("assessment.score", "Score");
    public static readonly Phrase Coverage = new("assessment.coverage", "Coverage");
    public static readonly Phrase OfHundred = new("assessment.of-hundred", "{score} of 100");
    public static readonly Phrase NoScore = new("assessment.no-score", "none yet");
    public static readonly Phrase OfTwenty = new("assessment.of-twenty", "{known} of 20");
    public static readonly Phrase ScoreTrend = new("assessment.score-trend", "before {before}");
    public static readonly Phrase ThemeLine = new("assessment.theme-line", "{bar} {theme} {strength}: {good} +, {unknown} ?, {poor} −");
    public static readonly Phrase MovedTitle = new("assessment.moved", "What changed since {day}");
    public static readonly Phrase Move = new("assessment.move", "{criterion}: {before} → {now}");
    public static readonly Phrase NothingMoved = new("assessment.nothing-moved", "No answer changed.");
    public static readonly Phrase WeakTitle = new("assessment.weak", "Weakest points");
    public static readonly Phrase FindOutTitle = new("assessment.find-out", "Find out next");
    public static readonly Phrase AdviceTitle = new("assessment.advice", "Advice: {decision}");
    public static readonly Phrase LowScore = new("assessment.low-score", "{coverage} of 20 are known and the score is below {limit}: there is too little in it for us.");
    public static readonly Phrase MustBeKnown = new("assessment.must-be-known", "Nobody can tell yet: {question} Without that answer no money should be spent.");
    public static readonly Phrase TooLittleKnown = new("assessment.too-little", "Only {coverage} of 20 are known; below {limit} the score says little.");
    public static readonly Phrase UnknownTheme = new("assessment.unknown-theme", "Nothing is known yet about “{theme}”.");
    public static readonly Phrase WeakTheme = new("assessment.weak-theme", "“{theme}” stands at {strength} of 100. One weak theme loses the deal, whatever the others say.");
    public static readonly Phrase MiddlingScore = new("assessment.middling", "The score is below {limit}. Turn one of the weakest points first.");
    public static readonly Phrase HighScore = new("assessment.high-score", "The score is {score} with {coverage} of 20 known, and no theme is weak.");
    public static readonly Phrase FoundOut = new("assessment.found-out", "{criterion}: ? → {sign}. Coverage {before} → {now}.");
    public static readonly Phrase StillUnknown = new("assessment.still-unknown", "{criterion}: still {sign}. Coverage {before} → {now}.");
    public static readonly Phrase Kept = new("assessment.kept", "Kept as of today; the next one is compared with it. *Undo* takes it back for ten minutes.");
    public static readonly Phrase TooLateToUndo = new("assessment.too-late", "There is a later assessment by now, so I left this one alone.");
    public static readonly Phrase UndoneSentence = new("assessment.undone", "The assessment of **{name}** is taken back.");
}
