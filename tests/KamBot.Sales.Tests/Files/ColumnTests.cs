using KamBot.Sales.Files;

namespace KamBot.Sales.Tests.Files;

/// <summary>What stands above the columns in people's files, and what it is taken for.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("Customer no,Customer name,Account owner,Tier,Parent company", "Accounts: number name owner tier parent")]
    [InlineData("客户编号,客户名称,负责人,层级,上级客户", "Accounts: number name owner tier parent")]
    [InlineData("客戶編號,客戶名稱,負責業務,層級,母公司", "Accounts: number name owner tier parent")]
    [InlineData("Name,Company,Job title,Role", "People: name account title role")]
    [InlineData("First Name,Last Name,Company,E-mail Address", "People: first-name last-name account -")]
    [InlineData("姓名,单位,职务,手机", "People: name account title -")]
    [InlineData("聯絡人,公司,職稱,電話", "People: name account title -")]
    [InlineData("Acount Name*,OWNER:,customer_number", "Accounts: name owner number")]
    [InlineData("Name", "Accounts: name")]
    [InlineData("Turnover 2025,Account name (short)", "Accounts: - name")]
    public void Columns_are_known_by_the_words_above_them(string headings, string expected)
    {
        var import = ReceivedFile.Of(
            "t", "kim", "f.csv", System.Text.Encoding.UTF8.GetBytes(headings + "\nx\n"), null, DateTimeOffset.UnixEpoch, SalesSetup.Books);
        var columns = ImportChoices.Of(import).Columns.Select(column => column.Length == 0 ? "-" : column);
        Assert.Equal(expected, $"{import.Kind}: {string.Join(' ', columns)}");
    }
}
