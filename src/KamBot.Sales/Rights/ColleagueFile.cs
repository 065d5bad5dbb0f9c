using KamBot.Dialogs.Conversations;
using KamBot.Sales.Files;

namespace KamBot.Sales.Rights;

/// <summary>
/// The file of people: one row for each colleague with id, name, role, manager, team and region. It is the whole list: who is missing
/// has neither role nor team. Read by whoever runs KamBot, so what is wrong is said in English, line by line, and nothing of it is taken.
/// </summary>
public static class ColleagueFile
{
    private const int LongestId = 200;
    private const int LongestName = 400;
    private static readonly Dictionary<string, string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = Id, ["user id"] = Id, ["object id"] = Id, ["entra id"] = Id,
        ["name"] = Name, ["display name"] = Name,
        ["role"] = Role,
        ["manager"] = Manager, ["manager id"] = Manager, ["reports to"] = Manager,
        ["team"] = Team, ["department"] = Team,
        ["region"] = Region, ["country"] = Region,
    };

    private static readonly Dictionary<string, SpeakerRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = SpeakerRole.Rep, ["rep"] = SpeakerRole.Rep, ["manager"] = SpeakerRole.Manager,
        ["operations"] = SpeakerRole.Operations, ["administrator"] = SpeakerRole.Administrator,
    };

    private const string Id = "id";
    private const string Name = "name";
    private const string Role = "role";
    private const string Manager = "manager";
    private const string Team = "team";
    private const string Region = "region";

    /// <summary>Entra object ids come in small letters; files may have them in capitals.</summary>
    public static string AsChannelsWrite(string userId) => Guid.TryParse(userId, out var id) ? id.ToString() : userId;

    public static ReadColleagues Read(byte[] content, string tenantId)
    {
        if (TableFile.Refuse(content) is not null)
        {
            return ReadColleagues.Wrong("The file is empty, too big, or no text: save it as CSV.");
        }

        var encoding = EncodingGuess.Of(content);
        var table = new TableFile(content, encoding, TableFile.GuessDelimiter(content, encoding));
        var columns = table.Headings().Select(heading => Headings.GetValueOrDefault(heading.Trim())).ToList();
        if (!columns.Contains(Id))
        {
            return ReadColleagues.Wrong("Line 1: a heading \"id\" is missing. Headings are id, name, role, manager, team, region.");
        }

        var rows = table.Rows().Select(row => new Row(row.Line, columns, row.Cells)).ToList();
        return table.Problem is null ? Checked(rows, tenantId) : ReadColleagues.Wrong("The file ends in the middle of a quoted cell, or has too many rows or columns.");
    }

    private static ReadColleagues Checked(IReadOnlyList<Row> rows, string tenantId)
    {
        var byId = rows.Where(row => row.Id.Length > 0).GroupBy(row => row.Id).ToDictionary(same => same.Key, same => same.First());
        var problems = rows.SelectMany(row => Problems(row, byId)).ToList();
        if (rows.Count == 0) problems.Add("The file names nobody.");
        return problems.Count > 0 ? new ReadColleagues([], problems) : new ReadColleagues(
            [
                .. rows.Select(row => new Colleague
                {
                    TenantId = tenantId, UserId = row.Id, Name = row.Of(Name), Role = Roles[row.Of(Role)],
                    ManagerId = row.ManagerId is { Length: > 0 } manager ? manager : null,
                    Team = Some(row.Of(Team)), Region = Some(row.Of(Region)),
                }),
            ],
            []);
    }

    private static IEnumerable<string> Problems(Row row, Dictionary<string, Row> byId)
    {
        var line = FormattableString.Invariant($"Line {row.Line}: ");
        if (row.Id.Length == 0) yield return line + "has no id.";
        else if (row.Id.Length > LongestId || row.Of(Name).Length > LongestName) yield return line + "the id or the name is too long.";
        else if (byId[row.Id] != row) yield return line + $"\"{row.Id}\" stands in line {byId[row.Id].Line} already.";

        if (!Roles.ContainsKey(row.Of(Role))) yield return line + $"\"{row.Of(Role)}\" is no role: rep, manager, operations or administrator.";
        if (row.ManagerId.Length == 0) yield break;
        if (!byId.TryGetValue(row.ManagerId, out var manager)) yield return line + $"the manager \"{row.ManagerId}\" is no id of this file.";
        else if (Roles.GetValueOrDefault(manager.Of(Role)) == SpeakerRole.Rep) yield return line + $"the manager \"{row.ManagerId}\" has the role of a rep (line {manager.Line}).";
        else if (IsInACircle(row, byId)) yield return line + "reports to themselves in the end.";
    }

    private static bool IsInACircle(Row row, Dictionary<string, Row> byId)
    {
        var at = row;
        for (var steps = 0; steps <= byId.Count; steps++)
        {
            if (at.ManagerId.Length == 0 || !byId.TryGetValue(at.ManagerId, out at!)) return false;
            if (at.Id == row.Id) return true;
        }

        return false;
    }

    private static string? Some(string text) => text.Length == 0 ? null : text.Length <= LongestName ? text : text[..LongestName];

    private sealed record Row(int Line, IReadOnlyList<string?> Columns, IReadOnlyList<string> Cells)
    {
        public string Id { get; } = AsChannelsWrite(CellOf(Columns, Cells, ColleagueFile.Id));

        public string ManagerId { get; } = AsChannelsWrite(CellOf(Columns, Cells, Manager));

        public string Of(string column) => CellOf(Columns, Cells, column);

        private static string CellOf(IReadOnlyList<string?> columns, IReadOnlyList<string> cells, string column)
        {
            var at = columns.Index().FirstOrDefault(each => each.Item == column, (Index: -1, Item: null)).Index;
            return at >= 0 && at < cells.Count ? cells[at].Trim() : "";
        }
    }
}

/// <summary>Everybody of a file, or what is wrong with it.</summary>
public sealed record ReadColleagues(IReadOnlyList<Colleague> Everybody, IReadOnlyList<string> Problems)
{
    public static ReadColleagues Wrong(string problem) => new([], [problem]);
}
