using System.Text.Json;
using KamBot.Protocol.Cards;

namespace KamBot.Protocol.Tests;

/// <summary>Cards that use every element and action of the model, once with all members and once with the fewest.</summary>
internal static class SampleCards
{
    private static readonly CardButtonData Draft = new("answer") { KamDraft = "d-1", KamVersion = 3, KamSubject = "anna" };

    private static readonly IReadOnlyList<CardChoice> Trends = [new("Up", "up"), new("Same", "same"), new("Down", "down")];

    public static AdaptiveCard Full { get; } = new()
    {
        Lang = "en",
        Speak = "Call report",
        FallbackText = "Call report of Anna Sample",
        Body =
        [
            new TextBlock("Call report: **Anna Sample**")
            {
                Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, Color = TextColor.Accent, Style = TextStyle.Heading,
                Id = "title", Spacing = Spacing.ExtraLarge, Separator = true, IsSubtle = true, IsVisible = true,
            },
            new TextBlock("Not shown yet") { IsVisible = false },
            new Image("https://kambot.example/relationship.png", "A chart of six people, two of them friendly"),
            new FactSet([new Fact("Customer", "Lumen Valve Works"), new Fact("Result:", CardText.Escape("5 * 3 [pieces]")), new Fact("結果：", "達成")]),
            new ColumnSet([
                new Column([new TextBlock("Anna Sample")]) { Width = "auto" },
                new Column([new TextBlock("closeness up")]),
                new Column([new TextBlock("trust down") { Color = TextColor.Attention }]) { Width = "2" },
            ]),
            new Container([
                new TextBlock("What is missing") { Size = TextSize.Small, Weight = TextWeight.Lighter },
                new ActionSet([ExecuteButton.Ask("Why?", new CardButtonData("why") { KamSubject = "trust" }, ButtonStyle.Default)]),
            ]) { Style = ContainerStyle.Emphasis, Bleed = true },
            .. Inputs,
        ],
        Actions =
        [
            ExecuteButton.Ask("Save", Draft, ButtonStyle.Positive),
            new SubmitButton("Discard") { Data = Draft, Style = ButtonStyle.Destructive, Id = "discard" },
            new OpenUrlButton("Read more", "https://kambot.example/method"),
            new ShowCardButton("Later", new AdaptiveCard
            {
                Lang = "en",
                Body = [new DateInput { Id = "day", Label = "Which day?" }],
                Actions = [ExecuteButton.Ask("Remind me", Draft)],
            }),
        ],
    };

    public static AdaptiveCard Fewest { get; } = new() { Lang = "zh-Hant", Body = [new TextBlock("已儲存")] };

    public static IReadOnlyList<(string Name, AdaptiveCard Card)> All { get; } = [("full", Full), ("fewest", Fewest)];

    private static IEnumerable<CardElement> Inputs =>
    [
        new TextInput
        {
            Id = "note", Label = "What was said?", IsMultiline = true, MaxLength = 4000, Placeholder = "In your words",
            Value = "First line\nsecond line", IsRequired = true, ErrorMessage = "Please write a line.",
        },
        new TextInput { Id = "next", Label = "Next step" },
        new NumberInput { Id = "worth", Label = "Worth", Min = 0, Max = 9_999_999.5m, Placeholder = "EUR", Value = 12_500.5m },
        new DateInput { Id = "due", Label = "Due", Value = "2027-03-05" },
        new TimeInput { Id = "at", Label = "At", Value = "14:30" },
        new ToggleInput("Tell the team") { Id = "share", Label = "Share", Value = "true" },
        new ChoiceSetInput { Id = "closeness", Label = "How close now?", Choices = Trends, Style = ChoiceStyle.Expanded, Value = "up" },
        new ChoiceSetInput
        {
            Id = "present", Label = "Who was there?", Choices = [new("Anna Sample", "anna"), new("Ben Sample", "ben")],
            IsMultiSelect = true, Value = "ben", Style = ChoiceStyle.Compact, Placeholder = "Choose", Wrap = false,
        },
        new ChoiceSetInput
        {
            Id = "account", Label = "Which account?", Choices = [new("Lumen Valve Works", "7")], Style = ChoiceStyle.Filtered,
        },
    ];

    public static JsonElement Json(this AdaptiveCard card) => JsonSerializer.SerializeToElement(card, ProtocolJson.Default.AdaptiveCard);
}
