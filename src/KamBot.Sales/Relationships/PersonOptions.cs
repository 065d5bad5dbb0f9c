using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R1, R6: the words of the choices about a person.</summary>
public static class PersonOptions
{
    public static readonly Options<RelationKind> Relations = Options.Of(
        "relation",
        (RelationKind.Working, "Working relation|working|business|colleague"),
        (RelationKind.Partner, "Partner|ally"),
        (RelationKind.Outsider, "Outsider|keeps out|distant"),
        (RelationKind.Friend, "Friend|friends|private friend"));

    public static readonly Options<RelationStage> Stages = Options.Of(
        "relation-stage",
        (RelationStage.Stranger, "Strangers|stranger|new|hardly known"),
        (RelationStage.Cultivation, "Being cultivated|cultivation|cultivate|growing"),
        (RelationStage.Mature, "Mature|maturity|well established"),
        (RelationStage.Stable, "Stable|stability|solid"));

    public static readonly Options<Temperament> Temperaments = Options.Of(
        "temperament",
        (Temperament.Steady, "Steady|calm|even|quiet"),
        (Temperament.Hasty, "Hasty|impatient|quick|hot-headed"));

    public static readonly Options<Thinking> Ways = Options.Of(
        "thinking",
        (Thinking.Conservative, "Conservative|careful|traditional"),
        (Thinking.Radical, "Radical|bold|progressive|open to new things"));

    public static readonly Options<Eloquence> Speech = Options.Of(
        "eloquence",
        (Eloquence.Eloquent, "Speaks well|eloquent|persuasive"),
        (Eloquence.Plain, "Speaks plainly|plain|normal|average"),
        (Eloquence.Reticent, "Says little|quiet|of few words"));

    public static readonly Options<Gender> Genders = Options.Of(
        "gender",
        (Gender.Female, "Ms|she|female|woman|lady|Mrs"),
        (Gender.Male, "Mr|he|male|man|gentleman"),
        (Gender.Other, "Neither|other|they"));

    public static readonly Options<ErasureChoice> Erasures = Options.Of(
        "erasure",
        (ErasureChoice.Erase, "Erase for good|erase|yes erase|delete"),
        (ErasureChoice.Keep, "Keep everything|no|leave it|do not erase"));
}

/// <summary>R6: what kind of relation it is. The names are stored: never change one.</summary>
public enum RelationKind
{
    Working,
    Partner,
    Outsider,
    Friend,
}

/// <summary>R6: how warm the relation has grown. The names are stored: never change one.</summary>
public enum RelationStage
{
    Stranger,
    Cultivation,
    Mature,
    Stable,
}

public enum Temperament
{
    Steady,
    Hasty,
}

public enum Thinking
{
    Conservative,
    Radical,
}

public enum Eloquence
{
    Eloquent,
    Plain,
    Reticent,
}

public enum Gender
{
    Female,
    Male,
    Other,
}

/// <summary>The answer to the question before an erasure.</summary>
public enum ErasureChoice
{
    Erase,
    Keep,
}
