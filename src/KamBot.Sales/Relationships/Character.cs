using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>The four character types.</summary>
public enum Character
{
    Tiger,
    Peacock,
    Owl,
    Koala,
}

/// <summary>The words of the character types, and what each means for a call.</summary>
public static class Characters
{
    public static readonly Options<Character> All = Options.Of(
        "character",
        (Character.Tiger, "Tiger|commands, wants speed"),
        (Character.Peacock, "Peacock|likes to shine"),
        (Character.Owl, "Owl|precise, hides feelings"),
        (Character.Koala, "Koala|warm, patient"));

    private static readonly Phrase TigerAdvice = new(
        "character.tiger.advice", "Tiger: come to the point, offer a choice, let them decide. Keep to the minute; what a tiger promises, holds.");

    private static readonly Phrase PeacockAdvice = new(
        "character.peacock.advice", "Peacock: bring something new and give them the stage. Confirm the need with a second person – peacocks exaggerate – and tell nothing that must not travel.");

    private static readonly Phrase OwlAdvice = new(
        "character.owl.advice", "Owl: bring figures and proof, in writing, and time to think. Don’t press; once won, an owl stays.");

    private static readonly Phrase KoalaAdvice = new(
        "character.koala.advice", "Koala: start with the person, then the matter. Write down each promise with its day – koalas promise too easily and come late.");

    public static Phrase AdviceFor(Character character) => character switch
    {
        Character.Tiger => TigerAdvice,
        Character.Peacock => PeacockAdvice,
        Character.Owl => OwlAdvice,
        _ => KoalaAdvice,
    };
}
