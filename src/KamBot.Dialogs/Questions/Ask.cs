using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>The words with which a flow asks.</summary>
public static class Ask
{
    public static Question<string> Text(string id, string wording) => new TextQuestion(id, wording);

    public static Question<T> OneOf<T>(string id, string wording, Options<T> options) where T : struct, Enum =>
        new OneOfQuestion<T>(id, wording, options);

    public static Question<IReadOnlyList<T>> ManyOf<T>(string id, string wording, Options<T> options) where T : struct, Enum =>
        new ManyOfQuestion<T>(id, wording, options);

    /// <summary>Good, not known or poor.</summary>
    public static Question<Rating> Rating(string id, string wording) => new OneOfQuestion<Rating>(id, wording, Ratings.All);

    /// <summary>Good, not known or poor, with a comment.</summary>
    public static Question<Judgement> Judgement(string id, string wording) => new JudgementQuestion(id, wording);

    public static Question<DateOnly> Day(string id, string wording, DayPreference preference = DayPreference.Future) =>
        new DayQuestion(id, wording, preference);

    public static Question<DateTimeOffset> Moment(string id, string wording, DayPreference preference = DayPreference.Future) =>
        new MomentQuestion(id, wording, preference);

    public static Question<Money> Money(string id, string wording) => new MoneyQuestion(id, wording);

    /// <summary>An amount that may be a loss.</summary>
    public static Question<Money> Profit(string id, string wording) => new MoneyQuestion(id, wording) { MayBeLoss = true };

    /// <summary>A year gone by, or this one.</summary>
    public static Question<int> Year(string id, string wording) => new YearQuestion(id, wording);

    public static Question<decimal> Number(string id, string wording) => new NumberQuestion(id, wording);

    /// <summary>One of the records of <paramref name="picksFrom"/>, or a new one.</summary>
    public static Question<Picked> Pick(string id, string wording, string picksFrom) =>
        new PickQuestion(id, wording, picksFrom, mayCreate: true);

    /// <summary>One of the records of <paramref name="picksFrom"/>, none new; <paramref name="otherwise"/> says that it is none of them.</summary>
    public static Question<Picked> PickKnown(string id, string wording, string picksFrom, Languages.Phrase? otherwise = null) =>
        new PickQuestion(id, wording, picksFrom, mayCreate: false, otherwise);

    /// <summary>One person, also by surname and title; a new one only where <paramref name="mayCreate"/>.</summary>
    public static Question<Picked> Person(string id, string wording, string picksFrom, bool mayCreate = false) =>
        new PickQuestion(id, wording, picksFrom, mayCreate, arePeople: true);

    public static Question<IReadOnlyList<Picked>> People(string id, string wording, string picksFrom) =>
        new PeopleQuestion(id, wording, picksFrom);
}
