using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>
/// Takes a name out of the records of the tenant. At the person's accounts also short names, parts of names and surnames with titles;
/// elsewhere the full name, and not at accounts where a namesake works.
/// </summary>
internal sealed class ErasedNames
{
    private static readonly string[] _alsoWithdrawn = [Columns.WithdrawnFilter];
    private static readonly IReadOnlyList<Encoding> _encodings =
    [
        Encoding.UTF8, Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, CodePagesEncodingProvider.Instance.GetEncoding("big5")!,
    ];

    private readonly KamBotDb _db;
    private readonly IReadOnlyCollection<Guid> _accounts;
    private readonly NameTraces _near;
    private readonly NameTraces _far;
    private readonly HashSet<Guid> _namesakes;

    public ErasedNames(KamBotDb db, IReadOnlyCollection<string> names, IReadOnlyCollection<Namesake> others, IReadOnlyCollection<Guid> accounts)
    {
        (_db, _accounts) = (db, accounts);
        _near = NameTraces.Of(names, [.. others.Where(other => accounts.Contains(other.AccountId)).Select(other => other.Name)], isNear: true);
        _far = NameTraces.Of(names, [.. others.Select(other => other.Name)], isNear: false);
        _namesakes = [.. others.Where(other => _far.IsIn(other.Name)).Select(other => other.AccountId)];
    }

    public void TakeOut()
    {
        Claims();
        Calls();
        Commitments();
        Titles();
        Deals();
        Assessments();
        Imports();
    }

    private void Claims()
    {
        var claims = _db.Claims.IgnoreQueryFilters(_alsoWithdrawn).Select(c => new { c.Id, c.AccountId, c.Value, c.Note }).AsEnumerable()
            .Where(c => Has(c.AccountId, c.Value, c.Note)).ToList();
        foreach (var claim in claims)
        {
            var (value, note) = (Without(claim.AccountId, claim.Value)!, Without(claim.AccountId, claim.Note));
            _db.Claims.IgnoreQueryFilters(_alsoWithdrawn).Where(c => c.Id == claim.Id)
                .ExecuteUpdate(row => row.SetProperty(c => c.Value, value).SetProperty(c => c.Note, note));
        }
    }

    private void Calls()
    {
        var calls = _db.Calls.IgnoreQueryFilters(_alsoWithdrawn).AsNoTracking().Where(c => c.Plan != null || c.Report != null).AsEnumerable()
            .Select(call => (Call: call, Clean: call with
            {
                Plan = Without(call.AccountId, call.Plan, SalesJson.Default.CallPlan),
                Report = Without(call.AccountId, call.Report, SalesJson.Default.CallReport),
            })).Where(pair => pair.Call != pair.Clean).ToList();
        foreach (var (_, clean) in calls)
        {
            _db.Calls.IgnoreQueryFilters(_alsoWithdrawn).Where(c => c.Id == clean.Id).ExecuteUpdate(row => row
                .SetProperty(c => c.Plan, clean.Plan).SetProperty(c => c.Report, clean.Report).SetProperty(c => c.Version, c => c.Version + 1));
        }
    }

    private void Commitments()
    {
        var commitments = _db.Commitments.IgnoreQueryFilters(_alsoWithdrawn).Select(c => new { c.Id, c.AccountId, c.Who, c.What, c.Effect }).AsEnumerable()
            .Where(c => Has(c.AccountId, c.Who, c.What, c.Effect)).ToList();
        foreach (var each in commitments)
        {
            var (who, what, effect) = (Without(each.AccountId, each.Who), Without(each.AccountId, each.What)!, Without(each.AccountId, each.Effect));
            _db.Commitments.IgnoreQueryFilters(_alsoWithdrawn).Where(c => c.Id == each.Id).ExecuteUpdate(row => row
                .SetProperty(c => c.Who, who).SetProperty(c => c.What, what).SetProperty(c => c.Effect, effect)
                .SetProperty(c => c.Version, c => c.Version + 1));
        }
    }

    /// <summary>Titles name others at times: assistant to somebody.</summary>
    private void Titles()
    {
        foreach (var post in _db.Positions.IgnoreQueryFilters(_alsoWithdrawn).Select(p => new { p.Id, p.AccountId, p.Title }).AsEnumerable()
            .Where(p => Has(p.AccountId, p.Title)).ToList())
        {
            var title = Without(post.AccountId, post.Title)!;
            _db.Positions.IgnoreQueryFilters(_alsoWithdrawn).Where(p => p.Id == post.Id)
                .ExecuteUpdate(row => row.SetProperty(p => p.Title, title).SetProperty(p => p.Version, p => p.Version + 1));
        }

        foreach (var person in _db.Persons.IgnoreQueryFilters(_alsoWithdrawn).Where(p => p.Title != null)
            .Select(p => new { p.Id, p.AccountId, p.Title }).AsEnumerable().Where(p => Has(p.AccountId, p.Title)).ToList())
        {
            var title = Without(person.AccountId, person.Title);
            _db.Persons.IgnoreQueryFilters(_alsoWithdrawn).Where(p => p.Id == person.Id)
                .ExecuteUpdate(row => row.SetProperty(p => p.Title, title).SetProperty(p => p.Version, p => p.Version + 1));
        }
    }

    private void Deals()
    {
        foreach (var deal in _db.Opportunities.IgnoreQueryFilters(_alsoWithdrawn).Select(o => new { o.Id, o.AccountId, o.Name }).AsEnumerable()
            .Where(o => Has(o.AccountId, o.Name)).ToList())
        {
            var name = Without(deal.AccountId, deal.Name)!;
            var search = Dialogs.Reading.TextFolding.FoldHan(name);
            _db.Opportunities.IgnoreQueryFilters(_alsoWithdrawn).Where(o => o.Id == deal.Id).ExecuteUpdate(row => row
                .SetProperty(o => o.Name, name).SetProperty(o => o.SearchName, search).SetProperty(o => o.Version, o => o.Version + 1));
        }
    }

    /// <summary>Frozen is what was judged, not whose name stands in the reasons.</summary>
    private void Assessments()
    {
        foreach (var assessment in _db.Assessments.IgnoreQueryFilters(_alsoWithdrawn).AsNoTracking().AsEnumerable().ToList())
        {
            var answers = Without(assessment.AccountId, assessment.Answers, SalesJson.Default.IReadOnlyListCriterionAnswer)!;
            var competitor = Without(assessment.AccountId, assessment.Competitor);
            if (competitor != assessment.Competitor || !answers.SequenceEqual(assessment.Answers))
            {
                _db.Assessments.IgnoreQueryFilters(_alsoWithdrawn).Where(a => a.Id == assessment.Id)
                    .ExecuteUpdate(row => row.SetProperty(a => a.Answers, answers).SetProperty(a => a.Competitor, competitor));
            }
        }
    }

    /// <summary>A file that waits would bring the person back; it is dropped, and its owner may send it again without that row. One that is being shown goes on without its content.</summary>
    private void Imports()
    {
        foreach (var import in _db.FileImports.AsNoTracking().AsEnumerable().Where(Names).ToList())
        {
            var isOpen = import.State is ImportState.Previewed or ImportState.Running;
            var state = isOpen ? ImportState.Dropped : import.State;
            var file = _far.Scrub(import.FileName);
            _db.FileImports.Where(i => i.Id == import.Id).ExecuteUpdate(row => row
                .SetProperty(i => i.Content, (byte[]?)null).SetProperty(i => i.Errors, (string?)null).SetProperty(i => i.FileName, file)
                .SetProperty(i => i.State, state).SetProperty(i => i.Version, i => i.Version + 1));
        }
    }

    private bool Names(FileImport import) => _far.IsIn(import.FileName) || (import.Errors is { } errors && _near.IsIn(Decoded(errors)))
        || (import.Content is { } content && _encodings.Any(encoding => _far.IsIn(encoding.GetString(content))));

    private static string Decoded(string json) => Forgotten.ReadableOf(json);

    private bool Has(Guid accountId, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null && Without(accountId, text) != text) return true;
        }

        return false;
    }

    private string? Without(Guid accountId, string? text) => text is null ? null
        : _accounts.Contains(accountId) ? _near.Scrub(text)
        : _namesakes.Contains(accountId) ? text
        : _far.Scrub(text);

    private T? Without<T>(Guid accountId, T? part, JsonTypeInfo<T> type)
        where T : class
    {
        if (part is null) return null;
        var forgotten = new Forgotten(new HashSet<string>(), text => Without(accountId, text)!);
        return JsonSerializer.Deserialize(forgotten.TakenOutOfJson(JsonSerializer.Serialize(part, type)), type);
    }
}
