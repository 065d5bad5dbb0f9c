using System.Text.Json;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    /// <summary>Frozen lists are the same only where they are the same object.</summary>
    private static readonly ValueComparer<IReadOnlyList<CriterionAnswer>> ByReference = new(
        (left, right) => ReferenceEquals(left, right), answers => answers.Count, answers => answers);

    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.IsRecord();
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.Property(a => a.AuthorId).HasMaxLength(Columns.UserLength);
        assessment.Property(a => a.Competitor).HasMaxLength(Columns.NameLength);
        assessment.Property(a => a.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers, SalesJson.Default.IReadOnlyListCriterionAnswer),
            text => JsonSerializer.Deserialize(text, SalesJson.Default.IReadOnlyListCriterionAnswer)!,
            ByReference);
        assessment.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne<Opportunity>().WithMany().HasForeignKey(a => a.OpportunityId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasIndex(a => new { a.OpportunityId, a.At });
        assessment.HasIndex(a => a.AccountId);
    }
}
