using KamBot.Sales;

namespace KamBot.Host.Rights;

/// <summary>Roles, the file of people, the audit page and the files about colleagues.</summary>
internal static class RightsRegistration
{
    public static void AddRights(this IServiceCollection services)
    {
        services.AddSingleton<Colleagues>();
        services.AddSingleton<RoleOf>(provider => provider.GetRequiredService<Colleagues>().RoleOf);
        services.AddSingleton<RightsPageLinks>().AddSingleton<AuditPage>().AddSingleton<ColleagueImport>();
        services.AddHostedService<ColleagueRefresh>();
    }

    public static void MapRights(this WebApplication app) => app.Services.GetRequiredService<AuditPage>().Map(app);
}
