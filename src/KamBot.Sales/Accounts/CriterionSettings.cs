using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Settings;

namespace KamBot.Sales.Accounts;

/// <summary>K4 and K6: what sales operations set for everybody: criteria, weights, thresholds, benchmarks. Others may look.</summary>
internal sealed class CriterionSettings(ISalesRecords records, RatingPages ratings)
{
    public const string UndoKind = "tenant-setting";

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (book, criteria) = (turn.Book, await ratings.CriteriaAsync(turn, cancellationToken));
        var title = book.Plain(CriterionPhrases.CriteriaTitle);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. KeyAccountCriteria.Default.Criteria.Select(each =>
                    new TextBlock(CardText.Escape(CriterionWording.Threshold(criteria[each.Criterion], book))) { Spacing = Spacing.Small }),
                new TextBlock(book.Say(CriterionPhrases.Rule)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = turn.Speaker.Role is SpeakerRole.Operations or SpeakerRole.Administrator
                ? [CommandButton.Say(book, CriterionPhrases.ChangeButton, CustomerWords.SetCriterion, "")]
                : null,
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    public static ValueTask<Outcome> StartAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => ValueTask.FromResult(
        Refusal(turn) ?? new Outcome { Start = new FlowStart(SetCriterion.Script.Name, Answers.None) { Said = rest } });

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var criteria = await ratings.CriteriaAsync(turn, cancellationToken);
        var before = criteria[answers.Chosen(SetCriterion.Criterion)!.Value];
        var (weight, figure) = (answers.Chosen(SetCriterion.Weight) ?? before.Weight, answers.Chosen(SetCriterion.Figure) ?? before.Threshold);
        var isWrongShare = before.Criterion == KeyCriterion.Together && figure is not (>= 1 and <= 100);
        if (Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        if (weight is < 0 or > 100 || weight != decimal.Truncate(weight) || isWrongShare)
        {
            return new Outcome { NotYet = true, Replies = [Reply.Say(turn.Book.Say(CriterionPhrases.WrongWeight))], Continue = "" };
        }

        var after = before with { Weight = (int)weight, Threshold = figure };
        if (answers.Chosen(SetCriterion.Amount) is { } amount)
        {
            after = after with { Amounts = new Dictionary<string, decimal>(before.Amounts ?? new Dictionary<string, decimal>()) { [amount.Currency] = amount.Amount } };
        }

        return await SaveAsync(
            turn, KeyAccountCriteria.SettingName, criteria.ToJson(), criteria.With(after).ToJson(),
            turn.Book.Say(CriterionPhrases.Set, ("line", CriterionWording.Threshold(after, turn.Book))), cancellationToken);
    }

    /// <summary>Writes a setting, so that it can be taken back until somebody changes it again.</summary>
    public async ValueTask<Outcome> SaveAsync(
        TurnScope turn, string name, string before, string after, string sentence, CancellationToken cancellationToken)
    {
        var (source, known) = (new SourceRecords(turn, Guid.CreateVersion7(turn.Now)), await records.SettingAsync(turn.Speaker, name, cancellationToken));
        Write(source, turn, known, name, after);
        source.Audit($"setting.{name}", source.Id);
        return Outcome.Say(sentence, turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), name, before, after]),
        };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var known = await records.SettingAsync(turn.Speaker, subjects[1], cancellationToken);
        if (known is null || known.Value != subjects[3])
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, Guid.Parse(subjects[0]));
        Write(source, turn, known, subjects[1], subjects[2]);
        source.Audit($"setting.{subjects[1]}-taken-back", source.Id);
        return Outcome.Say(turn.Book.Say(CriterionPhrases.TakenBack)) with { Changes = source.Changes };
    }

    public static Outcome? Refusal(TurnScope turn) =>
        turn.Speaker.Role is SpeakerRole.Operations or SpeakerRole.Administrator ? null : Outcome.Say(turn.Book.Say(CriterionPhrases.OnlyOperations));

    private static void Write(SourceRecords source, TurnScope turn, TenantSetting? known, string name, string value)
    {
        if (known is not null)
        {
            source.Replace(known with { Value = value, ChangedBy = turn.Speaker.UserId, ChangedAt = source.At });
            return;
        }

        source.Add(new TenantSetting
        {
            TenantId = turn.Speaker.TenantId,
            Name = name,
            Value = value,
            ChangedBy = turn.Speaker.UserId,
            ChangedAt = source.At,
        });
    }
}
