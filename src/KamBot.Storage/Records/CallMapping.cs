using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class CallMapping : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> call)
    {
        call.IsRecord();
        call.Property(c => c.Id).ValueGeneratedNever();
        call.Property(c => c.OwnerId).HasMaxLength(Columns.UserLength);
        call.IsJson(c => c.Plan, SalesJson.Default.CallPlan);
        call.IsJson(c => c.Report, SalesJson.Default.CallReport);
        call.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
        call.HasIndex(c => new { c.OwnerId, c.TenantId, c.StartsAt });

        // Stays as small as the backlog, however many calls there were.
        call.HasIndex(c => new { c.OwnerId, c.TenantId, c.StartsAt }, "IX_Calls_Undocumented")
            .HasFilter("[DocumentedAt] IS NULL AND [WithdrawnAt] IS NULL");
        call.HasIndex(c => new { c.TenantId, c.StartsAt });

        // With the tenant in it, or SQLite would as gladly walk the tenant's calls in the index above.
        call.HasIndex(c => new { c.AccountId, c.TenantId, c.StartsAt });
    }
}
