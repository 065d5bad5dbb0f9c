using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Sales.Maps.Drawing;

namespace KamBot.Host.Maps;

/// <summary>
/// Writes teams in the JSON that elk takes, and reads the places out of its answer. A tree is one layered graph. With frames each team is a
/// packed box under its head, so that forty people stay upright and legible; elk packs the inner ones first.
/// </summary>
internal sealed class ElkGraph
{
    private const string Packed = "[top=12,left=12,bottom=12,right=12]";
    private const string PackedLoose = "[top=32,left=12,bottom=12,right=12]";
    private const string NoPadding = "[top=0,left=0,bottom=0,right=0]";

    // A strip below the teams rather than a column beside them.
    private const double LooseAspect = 3.2;

    private readonly List<Guid> _people = [];
    private readonly LayoutShape _shape;

    public ElkGraph(MapTeams teams, LayoutShape shape)
    {
        _shape = shape;
        Json = (shape.Aspect is { } aspect ? Framed(teams, aspect) : Tree(teams)).ToJsonString();
    }

    public string Json { get; }

    public MapPlacement Read(JsonElement root)
    {
        var people = new Dictionary<Guid, Box>();
        var frames = new List<TeamFrame>();
        var routes = new List<IReadOnlyList<Spot>>();
        Walk(root, 0, 0);
        return new MapPlacement
        {
            Width = root.GetProperty("width").GetDouble(), Height = root.GetProperty("height").GetDouble(),
            People = people, Frames = frames, Routes = routes,
        };

        void Walk(JsonElement node, double left, double top)
        {
            foreach (var child in Each(node, "children"))
            {
                var (x, y) = (left + Number(child, "x"), top + Number(child, "y"));
                var box = new Box(x, y, Number(child, "width"), Number(child, "height"));
                var id = child.GetProperty("id").GetString()!;
                if (id[0] == 'n') people[_people[int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)]] = box;
                if (id[0] is 'a' or 'l') frames.Add(new TeamFrame(box, id[0] == 'l'));
                Walk(child, x, y);
            }

            routes.AddRange(Each(node, "edges").SelectMany(edge => Each(edge, "sections"))
                .Select(section => (IReadOnlyList<Spot>)[.. SpotsOf(section).Select(spot => new Spot(left + Number(spot, "x"), top + Number(spot, "y")))]));
        }
    }

    private static IEnumerable<JsonElement> SpotsOf(JsonElement section) =>
        [section.GetProperty("startPoint"), .. Each(section, "bendPoints"), section.GetProperty("endPoint")];

    private static JsonElement.ArrayEnumerator Each(JsonElement node, string name) =>
        node.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static double Number(JsonElement node, string name) => node.TryGetProperty(name, out var number) ? number.GetDouble() : 0;

    private JsonObject Tree(MapTeams teams)
    {
        var (nodes, edges) = (new JsonArray(), new JsonArray());
        foreach (var top in teams.Tops) Add(top);
        foreach (var loose in teams.Loose) nodes.Add(Card(loose));
        return new JsonObject
        {
            ["id"] = "root", ["children"] = nodes, ["edges"] = edges,
            ["layoutOptions"] = new JsonObject
            {
                ["elk.algorithm"] = "layered", ["elk.direction"] = "DOWN", ["elk.edgeRouting"] = "ORTHOGONAL", ["elk.layered.mergeEdges"] = "true",
                ["elk.layered.considerModelOrder.strategy"] = "NODES_AND_EDGES", ["elk.layered.considerModelOrder.components"] = "MODEL_ORDER", ["elk.layered.nodePlacement.strategy"] = "NETWORK_SIMPLEX",
                ["elk.spacing.nodeNode"] = "26", ["elk.layered.spacing.nodeNodeBetweenLayers"] = "48", ["elk.spacing.componentComponent"] = "30",
                ["elk.aspectRatio"] = "0.9", ["elk.padding"] = Packed,
            },
        };

        string Add(Team team)
        {
            var card = Card(team.PersonId);
            var id = card["id"]!.GetValue<string>();
            nodes.Add(card);
            foreach (var report in team.Reports) edges.Add(Edge(id, Add(report)));
            return id;
        }
    }

    private JsonObject Framed(MapTeams teams, double aspect)
    {
        var children = new JsonArray();
        foreach (var top in teams.Tops) children.Add(Group(top, aspect));
        if (teams.Loose.Count > 0)
            children.Add(Pack("l0", [.. teams.Loose.Select(Card)], teams.Tops.Count > 0 ? LooseAspect : aspect, PackedLoose));
        return Pack("root", children, aspect, Packed);
    }

    private JsonObject Group(Team team, double aspect)
    {
        var card = Card(team.PersonId);
        if (team.Reports.Count == 0) return card;
        var id = card["id"]!.GetValue<string>();
        var area = Pack("a" + id[1..], [.. team.Reports.Select(report => Group(report, aspect))], aspect, Packed);
        return new JsonObject
        {
            ["id"] = "g" + id[1..], ["children"] = new JsonArray(card, area), ["edges"] = new JsonArray(Edge(id, "a" + id[1..])),
            ["layoutOptions"] = new JsonObject
            {
                ["elk.algorithm"] = "layered", ["elk.direction"] = "DOWN", ["elk.layered.spacing.nodeNodeBetweenLayers"] = "20", ["elk.padding"] = NoPadding,
            },
        };
    }

    private static JsonObject Pack(string id, JsonArray children, double aspect, string padding) => new()
    {
        ["id"] = id, ["children"] = children,
        ["layoutOptions"] = new JsonObject
        {
            ["elk.algorithm"] = "rectpacking", ["elk.rectpacking.orderBySize"] = "true", ["elk.aspectRatio"] = JsonValue.Create(aspect), ["elk.spacing.nodeNode"] = "18", ["elk.padding"] = padding,
        },
    };

    private JsonObject Card(Guid person)
    {
        _people.Add(person);
        return new JsonObject
        {
            ["id"] = $"n{_people.Count - 1}", ["width"] = JsonValue.Create(_shape.Width), ["height"] = JsonValue.Create(_shape.Height),
        };
    }

    private static JsonObject Edge(string from, string to) => new()
    {
        ["id"] = $"e{from}-{to}", ["sources"] = new JsonArray(JsonValue.Create(from)), ["targets"] = new JsonArray(JsonValue.Create(to)),
    };
}
