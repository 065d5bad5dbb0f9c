using KamBot.Dialogs.Conversations;
using KamBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>
/// Takes an erased person out of the conversations of the tenant: drafts, what can be undone, and what the browser page shows. A
/// state that changes gets another version, so that a turn under way elsewhere begins anew without the person.
/// </summary>
internal sealed class ErasedTalk(KamBotDb db, Forgotten forgotten)
{
    /// <summary>What a browser was sent and cannot be read as text.</summary>
    private const string Nothing = "{\"type\":\"event\"}";

    public void TakeOut()
    {
        States();
        Transcripts();
    }

    private void States()
    {
        foreach (var row in db.Conversations.AsNoTracking().Select(c => new { c.Id, c.State }).ToList())
        {
            var state = Clean(row.State);
            if (state == row.State) continue;
            state = db.Sealed(state);
            db.Conversations.Where(c => c.Id == row.Id)
                .ExecuteUpdate(update => update.SetProperty(c => c.State, state).SetProperty(c => c.Version, c => c.Version + 1));
        }
    }

    private string Clean(string json)
    {
        var before = KeptState.Read(json);
        var after = forgotten.TakenOutOf(before).ToJson();
        return after == before.ToJson() ? json : after;
    }

    private void Transcripts()
    {
        var tenant = db.TenantId;
        foreach (var id in db.DirectLineConversations.Where(c => c.TenantId == tenant).Select(c => c.Id).ToList())
        {
            foreach (var entry in db.DirectLineActivities.AsNoTracking().Where(a => a.ConversationId == id).ToList())
            {
                var json = CleanActivity(entry.Json);
                if (json == entry.Json) continue;
                json = db.Sealed(json);
                db.DirectLineActivities.Where(a => a.ConversationId == id && a.Sequence == entry.Sequence)
                    .ExecuteUpdate(update => update.SetProperty(a => a.Json, json));
            }
        }
    }

    /// <summary>Half a surrogate pair is valid JSON, but no text: such an activity goes as a whole.</summary>
    private string CleanActivity(string json)
    {
        try
        {
            return forgotten.TakenOutOfJson(json);
        }
        catch (InvalidOperationException)
        {
            return Nothing;
        }
    }
}
