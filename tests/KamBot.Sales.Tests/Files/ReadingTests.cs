using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Sales.Files;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Files;

/// <summary>Files as people really have them: other encodings, other delimiters, quotes, and things that are no table.</summary>
public sealed class ReadingTests
{
    private const string Simplified = "客户名称,负责人,上级客户\n华澜水务集团,张建国,\n云岭高速公路公司,赵丽华,华澜水务集团\n";
    private const string Traditional = "客戶名稱,負責人,上層客戶\n遠晴電子股份有限公司,陳怡君,\n臺灣晴光物流,林俊宏,遠晴電子股份有限公司\n";

    [Theory]
    [InlineData(Simplified, "utf-8", FileEncoding.Utf8)]
    [InlineData(Simplified, "utf-16", FileEncoding.Utf16)]
    [InlineData(Simplified, "utf-16BE", FileEncoding.Utf16)]
    [InlineData(Simplified, "gb18030", FileEncoding.Gb18030)]
    [InlineData(Traditional, "big5", FileEncoding.Big5)]
    [InlineData(Traditional, "gb18030", FileEncoding.Gb18030)]
    [InlineData("Kunde,Owner\nMüller Söhne GmbH,Jürgen\nFrančois & Cie,Zoë\n", "windows-1252", FileEncoding.Windows1252)]
    public void The_encoding_is_told_by_the_bytes(string text, string written, FileEncoding expected) =>
        Assert.Equal(expected, ImportChoices.Of(Received(Bytes(text, written))).Encoding);

    [Fact]
    public async Task Signs_come_out_as_they_were_written_in_each_encoding()
    {
        foreach (var written in new[] { "utf-8", "utf-16", "gb18030" })
        {
            var view = await ShowAsync(Bytes(Simplified, written));
            Assert.Equal(["华澜水务集团", "云岭高速公路公司"], view.Columns[0].Samples);
        }

        Assert.Equal("遠晴電子股份有限公司", (await ShowAsync(Bytes(Traditional, "big5"))).Columns[0].Samples[0]);
    }

    [Theory]
    [InlineData("Account,Owner\nA,x\nB,y")]
    [InlineData("Account;Owner\r\nA;x\r\nB;y\r\n")]
    [InlineData("Account\tOwner\nA\tx\nB\ty")]
    [InlineData("sep=;\nAccount;Owner\nA;x\nB;y")]
    [InlineData("\uFEFF\"Account\",\"Owner\"\n\n\"A\",\"x\"\n,\n\"B\",\"y\"\n")]
    public async Task Delimiters_and_empty_lines_make_no_difference(string text)
    {
        var view = await ShowAsync(Encoding.UTF8.GetBytes(text));
        Assert.Equal(["Account", "Owner"], view.Columns.Select(column => column.Heading));
        Assert.Equal(["A", "B"], view.Columns[0].Samples);
        Assert.Equal(2, view.Rows);
    }

    [Fact]
    public async Task Quotes_hold_delimiters_line_breaks_and_quotes()
    {
        var view = await ShowAsync("Account,Owner\n\"Smith, \"\"Jr\"\"\nand Sons\",x\nIn \"the\" middle,y\n"u8.ToArray());
        Assert.Equal(["Smith, \"Jr\" and Sons", "In \"the\" middle"], view.Columns[0].Samples);
    }

    [Fact]
    public async Task Short_rows_are_taken_and_long_ones_are_wrong()
    {
        var view = await ShowAsync("Account,Number\nShort\nLong,1,2\n"u8.ToArray());
        Assert.Equal((1, 1), (view.Added, view.Wrong));
        Assert.Equal(3, view.Faults.Single().Line);
    }

    [Fact]
    public async Task A_text_forced_by_a_spreadsheet_is_the_text()
    {
        var view = await ShowAsync("Account,Number\n=\"Acme\",=\"007\"\n'=SUM(A1),'+1\n'Tis Ltd,2\n"u8.ToArray());
        Assert.Equal(["Acme", "=SUM(A1)", "'Tis Ltd"], view.Columns[0].Samples);
        Assert.Equal(["007", "+1", "2"], view.Columns[1].Samples);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-5", "'-5")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("Acme", "Acme")]
    public void No_cell_that_goes_out_begins_like_a_formula(string text, string written) => Assert.Equal(written, CellText.Write(text));

    [Fact]
    public async Task A_cell_that_went_out_comes_back_as_it_was()
    {
        string[] names = ["=1+1", "'=1", "''@", "+a", "'tis", "a,\"b\";c", "plain"];
        var file = "Account,Number\n" + string.Concat(names.Select((name, at) => $"{CellText.Write(name)},{at}\n"));
        for (var at = 0; at < names.Length; at += 3)
        {
            var part = "Account,Number\n" + string.Concat(names.Skip(at).Take(3).Select((name, number) => $"{CellText.Write(name)},{number}\n"));
            Assert.Equal(names.Skip(at).Take(3), (await ShowAsync(Encoding.UTF8.GetBytes(part))).Columns[0].Samples);
        }

        Assert.Equal(names.Length, (await ShowAsync(Encoding.UTF8.GetBytes(file))).Rows);
    }

    [Theory]
    [InlineData("workbook")]
    [InlineData("old workbook")]
    [InlineData("null bytes")]
    [InlineData("picture")]
    [InlineData("nothing")]
    [InlineData("blanks")]
    [InlineData("too big")]
    [InlineData("too wide")]
    [InlineData("long cell")]
    [InlineData("open quote")]
    [InlineData("headings only")]
    public async Task What_is_no_table_is_refused_with_a_sentence(string what)
    {
        var view = await ShowAsync(NoTable(what));
        Assert.True(view.Problem is { Length: > 20 } && !view.CanBegin, what);
    }

    private static byte[] NoTable(string what) => what switch
    {
        "workbook" => "PK\u0003\u0004xxxx"u8.ToArray(),
        "old workbook" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
        "null bytes" => "Account,Owner\nA\0B,x"u8.ToArray(),
        "picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
        "blanks" => "\r\n ,,\r\n"u8.ToArray(),
        "too big" => Encoding.UTF8.GetBytes(new string('a', FileLimits.Bytes + 1)),
        "too wide" => Encoding.UTF8.GetBytes(new string(',', FileLimits.Columns + 5) + "a"),
        "long cell" => Encoding.UTF8.GetBytes("Account\n" + new string('a', FileLimits.CellSigns + 1)),
        "open quote" => "Account\n\"A\nB\n"u8.ToArray(),
        "headings only" => "Account,Owner\n"u8.ToArray(),
        _ => [],
    };

    [Fact]
    public async Task A_row_beyond_the_most_makes_the_whole_file_wrong()
    {
        var text = new StringBuilder("Account\n");
        for (var row = 0; row <= FileLimits.Rows; row++) text.Append('c').Append(row).Append('\n');
        var view = await ShowAsync(Encoding.UTF8.GetBytes(text.ToString()));
        Assert.Equal(FileLimits.Rows, view.Added);
        Assert.Equal(1, view.Wrong);
    }

    [Fact]
    public async Task Signs_that_the_encoding_does_not_know_make_the_row_wrong()
    {
        byte[] content = [.. "Account\nGood\nBa"u8, 0xFF, 0xFE, .. "d\n"u8];
        var import = Received(content) with { Mapping = new ImportChoices { Columns = ["name"] }.ToJson() };
        var view = await ShowAsync(import);
        Assert.Equal((1, 1), (view.Added, view.Wrong));
    }

    private static byte[] Bytes(string text, string encoding)
    {
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        return [.. written.GetPreamble(), .. written.GetBytes(text)];
    }

    private static FileImport Received(byte[] content) =>
        ReceivedFile.Of("story", "kim", "file.csv", content, null, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), SalesSetup.Books);

    private static Task<DeskView> ShowAsync(byte[] content) => ShowAsync(Received(content));

    private static async Task<DeskView> ShowAsync(FileImport import)
    {
        await using var world = new StoryWorld();
        await world.BeginAsync();
        await world.Store.Imports.KeepAsync(import, default);
        var kim = new Speaker { TenantId = "story", UserId = "kim" };
        return (await new ImportDesk(world.Store.Sales, SalesSetup.Books).ShowAsync(
            kim, SalesSetup.Books[Dialogs.Languages.Language.English], import.Id, import.CreatedAt, default))!;
    }
}
