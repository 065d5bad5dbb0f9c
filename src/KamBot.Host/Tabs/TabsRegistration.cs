using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Tabs;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tabs;

/// <summary>KamBot's pages inside Teams. Where tabs are off there is nothing at their addresses.</summary>
internal static class TabsRegistration
{
    public static void AddTabs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<TabsOptions>()
            .Configure(options => SettingsWithoutBlanks.Of(builder.Configuration.GetSection(TabsOptions.Section)).Bind(options))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TabsOptions>, TabsOptionsValidator>();
        services.AddSingleton<TabSwitch>();
        services.AddSingleton<TabSignIn>();
        services.AddSingleton<TabAccounts>();
        services.AddSingleton(provider => new AccountsOverview(provider.GetRequiredService<ISalesRecords>()));
    }

    public static void MapTabs(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<TabSwitch>().IsOn) return;
        app.UsePageFiles("tabs");
        var page = PageTemplate.Load("tab");
        var words = new Markup(TabPageWords.Json());
        app.MapGet("/tabs/accounts", (HttpContext context) => Show(context, "accounts"));
        app.MapGet("/tabs/setup", (HttpContext context) => Show(context, "setup"));
        app.MapGet("/tabs/accounts/list", (Guid? account, string? locale, HttpContext context, TabAccounts accounts) =>
            accounts.AnswerAsync(account, locale, context));

        IResult Show(HttpContext context, string script)
        {
            var shown = page.Show(context, ("script", script), ("words", words));
            PageSecurity.LetTeamsFrame(context.Response);
            return shown;
        }
    }
}
