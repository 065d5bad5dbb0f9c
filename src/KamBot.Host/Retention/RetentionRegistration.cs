namespace KamBot.Host.Retention;

internal static class RetentionRegistration
{
    public static void AddRetention(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section)
            .Validate(options => options.IsValid, "Retention: days must be 0, which keeps for ever, or more.")
            .ValidateOnStart();
        builder.Services.AddSingleton<Retaining>();
    }
}
