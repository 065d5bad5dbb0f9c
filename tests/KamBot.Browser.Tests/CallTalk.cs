namespace KamBot.Browser.Tests;

/// <summary>How a visitor plans a call and logs it, in their language.</summary>
internal sealed class CallTalk(ChatWindow window, Tongue tongue)
{
    public const string Place = "3F";
    public const string Objective = "OK for a trial";
    public const string BetterObjective = "A date for the trial";

    public async Task LoadSamplesAsync()
    {
        await window.OpenMenuAsync();
        await window.Page.Locator("#samples").ClickAsync();
        await window.ReadAsync(tongue.After("sample.loaded", "people"));
    }

    /// <summary>Account and day by typing, the kind by a suggested answer, the rest asked for as a form.</summary>
    public async Task BeginPlanAsync()
    {
        await window.SayAsync(tongue.PlanForTomorrow);
        await window.ReadAsync(tongue["plan-call.kind"]);
        await window.ChooseAsync(tongue["call-kind.one-to-one"]);
        await window.ReadAsync(tongue["plan-call.place"]);
    }

    public async Task PlanToTheCheckAsync()
    {
        await BeginPlanAsync();
        await window.SayAsync(tongue["loop.as-form"]);
        await window.AskedAsync("place");
        await window.FillAsync("place", Place);
        await window.TickAsync("people", tongue.Contact);
        await window.FillAsync("objective", Objective);
        await window.PressAsync(tongue["form.send"]);
        await window.AskedAsync("commitment");
        await window.FillAsync("commitment", "Trial in April");
        await window.PressAsync(tongue["form.send"]);
        await window.ReadAsync(tongue["check.title"]);
        await window.ReadAsync(Objective);
    }

    /// <summary>Through the menu folded into the check card.</summary>
    public async Task ChangeTheObjectiveAsync()
    {
        await window.PressAsync(tongue["check.change"]);
        await window.SelectAsync("which", "objective");
        await window.PressAsync(tongue["check.change-this"]);
        await window.ReadAsync(tongue["plan-call.objective"]);
        await window.SayAsync(BetterObjective);
        await window.ReadAsync(BetterObjective);
        await window.ReadAsync(tongue["check.title"]);
    }

    public async Task SavePlanAsync()
    {
        await window.PressAsync(tongue["check.save"]);
        await window.ReadAsync(PlanTitle);
    }

    public string PlanTitle => tongue.Of("call-plan.title", "account", tongue.Account);

    public string LogTitle => tongue.Of("call-log.title", "account", tongue.Account);

    public async Task LogAsync()
    {
        await window.SayAsync(tongue["command.log-call"]);
        await window.ReadAsync(tongue["log-call.call"]);
        await window.ChooseFirstAsync(tongue.Account);
        await window.ReadAsync(tongue["log-call.present"]);
        await window.SayAsync(tongue["loop.as-form"]);
        await window.AskedAsync("present");
        await window.TickAsync("present", tongue.Contact);
        await window.TickAsync("result", tongue["call-result.reached"]);
        await window.FillAsync("reaction", "Come back with figures");
        await window.PressAsync(tongue["form.send"]);
        await window.ReadAsync(tongue.Of("log-call.closeness", "about", tongue.Contact));
        await window.TickAsync("closeness", tongue["trend.up"]);
        await window.PressAsync(tongue["form.send"]);
        await window.ReadAsync(tongue["check.title"]);
        await window.PressAsync(tongue["check.save"]);
        await window.ReadAsync(LogTitle);
    }
}
