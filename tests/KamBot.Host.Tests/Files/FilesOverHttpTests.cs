using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Files;
using KamBot.Protocol.Activities;
using KamBot.Sales.Accounts;
using KamBot.Sales.Files;
using KamBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tests.Files;

public sealed class FilesOverHttpTests
{
    private static readonly Speaker Kim = new() { TenantId = "demo", UserId = "kim" };

    [Fact]
    public async Task A_file_uploaded_in_Web_Chat_is_previewed_and_only_its_name_stays_in_the_transcript()
    {
        await using var host = await WholeHost.StartAsync();
        var conversation = await host.OpenAsync();
        using var body = Upload("客户.csv", "Account name,Number\nNorthwind,1\n"u8.ToArray());

        await host.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{conversation.Id}/upload?userId=kim", conversation.Token, body);

        var heard = await host.HeardAsync(conversation, "import-begin");
        Assert.Contains("客户.csv", JsonElement.Parse(heard).GetProperty("activities").EnumerateArray()
            .SelectMany(activity => activity.TryGetProperty("attachments", out var all) ? all.EnumerateArray() : default)
            .Select(attachment => attachment.TryGetProperty("name", out var name) ? name.GetString() : null));
    }

    [Fact]
    public async Task An_upload_needs_the_token_of_its_conversation_and_a_file()
    {
        await using var host = await WholeHost.StartAsync();
        var conversation = await host.OpenAsync();
        using var body = Upload("a.csv", "Account\nA\n"u8.ToArray());
        var nobody = await host.Client.PostAsync($"/v3/directline/conversations/{conversation.Id}/upload", body);
        using var empty = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{conversation.Id}/upload")
        {
            Content = new MultipartFormDataContent { { new StringContent("{}"), "activity" } },
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", conversation.Token) },
        };

        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.SendAsync(empty)).StatusCode);
    }

    [Fact]
    public async Task The_page_takes_a_file_from_preview_to_the_end_and_the_list_goes_out_again()
    {
        await using var host = await WholeHost.StartAsync();
        var links = host.Services.GetRequiredService<SignedFiles>().Links;
        var page = new Uri(links.ImportPage(Kim, Language.SimplifiedChinese)!).AbsolutePath;
        Assert.Contains("lang=\"zh-Hans\"", await host.Client.GetStringAsync(page), StringComparison.Ordinal);

        var view = await host.SendAsync(HttpMethod.Post, $"{page}/file?name=a.csv", null, new ByteArrayContent(
            Encoding.UTF8.GetBytes("客户名称,编号\n华澜水务集团,1\n=cmd,2\n")));
        var id = view.GetProperty("view").GetProperty("id").GetString();
        Assert.True(view.GetProperty("view").GetProperty("canBegin").GetBoolean());
        await host.SendAsync(HttpMethod.Post, $"{page}/{id}/begin", null, null);
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await host.SendAsync(HttpMethod.Get, $"{page}/{id}", null, null)).GetProperty("view").GetProperty("state").GetString() != "Done")
            await Task.Delay(50, tooLong.Token);

        var export = new Uri(links.Export(Kim, new ExportRequest(ImportKind.Accounts, null, Language.SimplifiedChinese))!).AbsolutePath;
        var file = await host.Client.GetByteArrayAsync(export);
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var text = Encoding.UTF8.GetString(file);
        Assert.Contains("1,华澜水务集团,kim", text, StringComparison.Ordinal);
        Assert.Contains("2,'=cmd,kim", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_good_for_its_own_purpose_and_its_own_reader()
    {
        await using var host = await WholeHost.StartAsync();
        var links = host.Services.GetRequiredService<SignedFiles>().Links;
        var page = new Uri(links.ImportPage(Kim, Language.English)!).AbsolutePath;
        var robins = new Uri(links.ImportPage(Kim with { UserId = "robin" }, Language.English)!).AbsolutePath;
        var view = await host.SendAsync(HttpMethod.Post, $"{page}/file?name=a.csv", null, new ByteArrayContent("Account\nSecret One\n"u8.ToArray()));
        var id = view.GetProperty("view").GetProperty("id").GetString();

        foreach (var path in new[] { $"{robins}/{id}", page.Replace("/import/", "/files/", StringComparison.Ordinal), page + "x", "/import/none" })
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(path)).StatusCode);
        await host.SendAsync(HttpMethod.Get, $"{page}/{id}", null, null);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync($"{robins}/{id}/begin", null)).StatusCode);

        var export = new Uri(links.Export(Kim, new ExportRequest(ImportKind.Accounts, null, Language.English))!).AbsolutePath;
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(export)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(export.Replace("/files/", "/import/", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("kim", true)]
    [InlineData("robin", false)]
    [InlineData("alex", true)]
    public async Task A_list_holds_what_its_reader_may_see(string reader, bool holdsIt)
    {
        await using var host = await WholeHost.StartAsync();
        var account = new Account
        {
            Id = Guid.NewGuid(), TenantId = "demo", Name = "Northwind", SearchName = "northwind", OwnerId = "kim", CreatedAt = default, TouchedAt = default,
        };
        Assert.True(await host.Services.GetRequiredService<KamBotStore>().WriteAsync("demo", [new AddRecord(account)], CancellationToken.None));
        var link = host.Services.GetRequiredService<SignedFiles>().Links.Export(
            Kim with { UserId = reader }, new ExportRequest(ImportKind.Accounts, null, Language.English));

        var list = await host.Client.GetStringAsync(new Uri(link!).AbsolutePath);

        Assert.Equal(holdsIt, list.Contains("Northwind", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com.evil.example/x")]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://user@contoso.sharepoint.com/x")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    public async Task A_file_of_Teams_is_fetched_from_trusted_hosts_only(string address)
    {
        var clients = new NoClients();
        var download = new TeamsDownload(clients, Options.Create(new FilesOptions()));
        var attachment = new Attachment
        {
            ContentType = TeamsDownload.ContentType,
            Content = new AttachmentContent(JsonElement.Parse($$"""{"downloadUrl":"{{address}}","uniqueId":"1","fileType":"csv"}""")),
        };

        Assert.Null(await download.FetchAsync(attachment, default));
        Assert.Equal(0, clients.Asked);
    }

    private static MultipartFormDataContent Upload(string name, byte[] content)
    {
        var activity = new StringContent("""{"type":"message","from":{"id":"kim"},"attachments":[{"contentType":"text/csv","name":"x"}]}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        return new MultipartFormDataContent { { activity, "activity", "blob" }, { new ByteArrayContent(content), "file", name } };
    }

    private sealed class NoClients : IHttpClientFactory
    {
        public int Asked { get; private set; }

        public HttpClient CreateClient(string name)
        {
            Asked++;
            return new HttpClient();
        }
    }
}
