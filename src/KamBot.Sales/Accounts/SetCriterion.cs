using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>K4: sales operations change the weight or the threshold of a criterion.</summary>
public static class SetCriterion
{
    public static readonly Question<KeyCriterion> Criterion = Ask.OneOf("criterion", "Which criterion? *criteria* shows all of them.", KeyCriteria.All)
        .Called("Criterion").Needed();

    public static readonly Question<decimal> Weight = Ask.Number("weight", "How much does it weigh? 0 leaves it out; *skip* keeps the weight.")
        .Called("Weight");

    public static readonly Question<Money> Amount = Ask.Money("amount", "From which amount a year is it met? Each currency has its own.")
        .Called("Threshold");

    public static readonly Question<decimal> Figure = Ask.Number("figure", "From which figure is it met?")
        .Called("Threshold");

    public static readonly Flow Script = Flow.Named("set-criterion", "Set a criterion")
        .Ask(Criterion)
        .WhenAnyOf(
            Criterion,
            [
                KeyCriterion.Volume, KeyCriterion.Margin, KeyCriterion.Growth, KeyCriterion.Potential,
                KeyCriterion.Credit, KeyCriterion.Access, KeyCriterion.Openness, KeyCriterion.Traits,
            ],
            ask: Weight)
        .WhenAnyOf(Criterion, [KeyCriterion.Volume, KeyCriterion.Potential], ask: Amount)
        .WhenAnyOf(Criterion, [KeyCriterion.Margin, KeyCriterion.Growth, KeyCriterion.Traits, KeyCriterion.Together], ask: Figure)
        .CheckAnswers()
        .Finish();
}
