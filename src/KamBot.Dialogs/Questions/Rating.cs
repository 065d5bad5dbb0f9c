using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs.Questions;

/// <summary>The three-valued judgement of the method. Not known is an answer of its own, never something in between.</summary>
public enum Rating
{
    Good,
    Unknown,
    Poor,
}

/// <summary>The words of a rating; a rating is asked as one of these three.</summary>
public static class Ratings
{
    public static readonly Options<Rating> All = Options.Of(
        "rating",
        (Rating.Good, "＋ good|+|good|plus|yes"),
        (Rating.Unknown, "? not known|?|unknown|not known"),
        (Rating.Poor, "− poor|−|-|–|poor|minus|no"));
}
