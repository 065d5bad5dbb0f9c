using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Opportunities;

/// <summary>O5, O7: weights and thresholds, whose owner is sales operations. Everybody may look, with who set them last.</summary>
internal sealed class OpportunityLimitSettings(ISalesRecords records)
{
    private const int MostWeight = 10;
    private static readonly Phrase Title = new("opportunity-rules.title", "Rules of the qualification");
    private static readonly Phrase Line = new("opportunity-rules.line", "{rule}: {figure}");
    private static readonly Phrase SetBy = new("opportunity-rules.set-by", "Set by {who}, {day}. Sales operations own these rules.");
    private static readonly Phrase Defaults = new("opportunity-rules.defaults", "As KamBot came. Sales operations own these rules.");
    private static readonly Phrase Saved = new("opportunity-rules.saved", "From now on: {rule}: {figure}. Assessments that are frozen keep their answers; scores follow the rule.");
    private static readonly Phrase OutOfRange = new("opportunity-rules.out-of-range", "A whole number from {least} to {most}, please. Say *change* and 2 to give another.");
    private readonly CriterionSettings _settings = new(records, new RatingPages(records));

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (book, setting) = (turn.Book, await records.SettingAsync(turn.Speaker, OpportunityLimits.SettingName, cancellationToken));
        var (limits, title) = (OpportunityLimits.Of(setting?.Value), book.Plain(Title));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. Enum.GetValues<OpportunityLimit>().Select(limit => new TextBlock(Say(limit, Shown(limits, limit, book), book)) { Spacing = Spacing.Small }),
                new TextBlock(setting is null ? book.Say(Defaults) : await SetByAsync(turn, setting, cancellationToken)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = turn.Speaker.Role is Dialogs.Conversations.SpeakerRole.Operations or Dialogs.Conversations.SpeakerRole.Administrator
                ? [CommandButton.Say(book, CriterionPhrases.ChangeButton, OpportunityWords.SetLimit, "")]
                : null,
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    public static ValueTask<Outcome> StartAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => ValueTask.FromResult(
        CriterionSettings.Refusal(turn) ?? new Outcome { Start = new FlowStart(SetOpportunityLimit.Script.Name, Answers.None) { Said = rest } });

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (CriterionSettings.Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        var setting = await records.SettingAsync(turn.Speaker, OpportunityLimits.SettingName, cancellationToken);
        var (before, which) = (OpportunityLimits.Of(setting?.Value), answers.Chosen(SetOpportunityLimit.Which)!.Value);
        if (answers.Chosen(SetOpportunityLimit.Amount) is { } amount)
        {
            return await SaveAsync(turn, before, before.With(amount.Currency, amount.Amount), which, OpportunityCard.Amount(amount, turn.Book), cancellationToken);
        }

        var figure = answers.Chosen(SetOpportunityLimit.Figure)!.Value;
        var (least, most) = RangeOf(which);
        return figure != decimal.Truncate(figure) || figure < least || figure > most
            ? new Outcome { NotYet = true, Replies = [Reply.Say(turn.Book.Say(OutOfRange, ("least", least), ("most", most)))], Continue = "" }
            : await SaveAsync(turn, before, before.With(which, (int)figure), which, ((int)figure).ToString(CultureInfo.InvariantCulture), cancellationToken);
    }

    private ValueTask<Outcome> SaveAsync(
        TurnScope turn, OpportunityLimits before, OpportunityLimits after, OpportunityLimit which, string figure, CancellationToken cancellationToken) =>
        _settings.SaveAsync(
            turn, OpportunityLimits.SettingName, before.ToJson(), after.ToJson(),
            turn.Book.Say(Saved, ("rule", turn.Book.Plain(SetOpportunityLimit.Limits.PhraseOf(which))), ("figure", figure)), cancellationToken);

    private async ValueTask<string> SetByAsync(TurnScope turn, Settings.TenantSetting setting, CancellationToken cancellationToken)
    {
        var names = await records.ColleaguesAsync(turn.Speaker, [setting.ChangedBy], cancellationToken);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(setting.ChangedAt, turn.Zone).DateTime);
        return turn.Book.Say(
            SetBy, ("who", names.GetValueOrDefault(setting.ChangedBy) ?? "?"), ("day", DayWording.Say(day, turn.Now, turn.Book.Language.Tag)));
    }

    private static string Say(OpportunityLimit limit, string figure, PhraseBook book) =>
        book.Say(Line, ("rule", book.Plain(SetOpportunityLimit.Limits.PhraseOf(limit))), ("figure", figure));

    private static string Shown(OpportunityLimits limits, OpportunityLimit limit, PhraseBook book) => limit == OpportunityLimit.Amount
        ? string.Join(" · ", limits.Amounts.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => OpportunityCard.Amount(new Money(each.Value, each.Key), book)))
        : limits[limit].ToString(CultureInfo.InvariantCulture);

    /// <summary>Outside of these the rule would say nothing any more.</summary>
    private static (int Least, int Most) RangeOf(OpportunityLimit limit) => limit switch
    {
        OpportunityLimit.EnoughAnswers => (1, OpportunityRules.AllCriteria),
        OpportunityLimit.AgedAfter => (1, 730),
        OpportunityLimit.WeightReal or OpportunityLimit.WeightWorth or OpportunityLimit.WeightCompete or OpportunityLimit.WeightWin => (1, MostWeight),
        _ => (0, 100),
    };
}
