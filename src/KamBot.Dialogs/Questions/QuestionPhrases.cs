using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs.Questions;

/// <summary>What the kinds of questions say by themselves.</summary>
public static class QuestionPhrases
{
    public static readonly Phrase NotOneOf = new("question.not-one-of", "I did not recognise that. Please choose one: {choices}.");
    public static readonly Phrase NotSomeOf = new("question.not-some-of", "I did not recognise “{said}”. Choose one or several: {choices}.");
    public static readonly Phrase NotADay = new("question.not-a-day", "I could not find a day in that. For example: {example}.");
    public static readonly Phrase DayExample = new("question.day-example", "*next Tuesday* or *12 March*");
    public static readonly Phrase PastDayExample = new("question.past-day-example", "*yesterday* or *12 March*");
    public static readonly Phrase MomentExample = new("question.moment-example", "*next Tuesday 3pm* or *tomorrow at noon*");
    public static readonly Phrase PastMomentExample = new("question.past-moment-example", "*yesterday 3pm* or *last Tuesday at noon*");
    public static readonly Phrase StillToCome = new("question.still-to-come", "That would be {day}, still to come. Say when it was, for example {example}.");
    public static readonly Phrase AlreadyOver = new("question.already-over", "That would be {day}, already over. Say when it will be, for example {example}.");
    public static readonly Phrase JustNow = new("question.just-now", "just now|now|right now|a moment ago");
    public static readonly Phrase NoTime = new("question.no-time", "{day}, noted. At what time? For example *3pm*.");
    public static readonly Phrase NotANumber = new("question.not-a-number", "I could not find a number in that. For example *12* or *1.5 million*.");
    public static readonly Phrase NotMoney = new("question.not-money", "I could not find an amount in that. For example *EUR 120k* or *1.2 million USD*.");
    public static readonly Phrase NothingFound = new("question.nothing-found", "I don’t know “{said}” yet. Shall I add it as new, or did you mean one of these?");
    public static readonly Phrase NotInList = new("question.not-in-list", "I cannot find “{said}” in this list. Which one do you mean?");
    public static readonly Phrase SeveralFound = new("question.several-found", "There are several that fit “{said}”. Which one?");
    public static readonly Phrase New = new("question.new", "New: {name}");
    public static readonly Phrase NewMark = new("question.new-mark", "{name} (new)");
    public static readonly Phrase NoNames = new("question.no-names", "I could not find a name in that. Several names are separated by commas.");
    public static readonly Phrase TooManyNames = new("question.too-many-names", "That is more than {most} people. Name the ones who matter most.");
    public static readonly Phrase Everybody = new("question.everybody", "Everybody|all|all of them|both");
    public static readonly Phrase OtherNames = new("question.other-names", "Others, separated by commas");
    public static readonly Phrase OtherName = new("question.other-name", "Not in the list? Type the name");
    public static readonly Phrase TooLong = new("question.too-long", "That is longer than I can keep in one answer ({most} characters). Please shorten it a little; your text is still above.");
    public static readonly Phrase LossWords = new("question.loss", "loss of|a loss of|loss|minus|in the red|-");
    public static readonly Phrase NotAYear = new("question.not-a-year", "I could not find a year in that. For example {example}; not one to come.");
    public static readonly Phrase ThisYear = new("question.this-year", "this year|this fiscal year");
    public static readonly Phrase LastYear = new("question.last-year", "last year|the past year|last fiscal year");
    public static readonly Phrase YearBeforeLast = new("question.year-before-last", "the year before last|year before last|two years ago");
}
