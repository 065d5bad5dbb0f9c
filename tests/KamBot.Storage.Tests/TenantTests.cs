using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

public sealed class TenantTests
{
    [Fact]
    public async Task A_query_without_a_tenant_throws()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.KeepAsync(Some.Account());
        await using var db = store.Contexts.RentWithoutTenant();

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => db.Accounts.ToListAsync());
    }

    [Fact]
    public async Task A_context_forgets_its_tenant_when_it_goes_back_to_the_pool()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var first = store.Contexts.Rent(Some.Tenant);
        await first.DisposeAsync();

        await using var again = store.Contexts.RentWithoutTenant();

        Assert.Same(first, again);
        Assert.Throws<InvalidOperationException>(() => again.TenantId);
    }

    [Fact]
    public async Task A_pooled_context_sees_the_tenant_it_was_rented_for_last()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.KeepAsync(Some.Account());

        Assert.Equal(1, await CountAsync(Some.Tenant));
        Assert.Equal(0, await CountAsync(Some.OtherTenant));
        Assert.Equal(1, await CountAsync(Some.Tenant));

        async Task<int> CountAsync(string tenant)
        {
            await using var db = store.Contexts.Rent(tenant);
            return await db.Accounts.CountAsync();
        }
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_not_written()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await using (var db = store.Contexts.Rent(Some.Tenant))
        {
            db.AddRange(Some.Account(), Some.Account("Kestrel Foods", tenant: Some.OtherTenant));

            Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        }

        await using var all = store.Contexts.Rent(Some.Tenant);
        Assert.Empty(await all.Accounts.IgnoreQueryFilters().ToListAsync());
    }

    [Fact]
    public async Task Every_table_with_a_tenant_is_filtered_but_the_one_that_tells_the_tenant()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await using var db = store.Contexts.RentWithoutTenant();

        var open = db.Model.GetEntityTypes()
            .Where(type => type.FindProperty("TenantId") is not null && type.FindDeclaredQueryFilter("Tenant") is null);

        Assert.Equal(["DirectLineConversation"], open.Select(type => type.ClrType.Name));
    }
}
