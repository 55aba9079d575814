using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Activities;

/// <summary>A staff member's report goes to the head, what became of it to who reported.</summary>
public static class DraftNotices
{
    public static OutboxMessage ForHead(ActivityDraft draft, Upn toUpn, DateTime dueAt) =>
        OutboxMessage.New($"draft|{draft.Id}|{toUpn}", MessageKind.DraftForHead, draft.UnitCode, draft.Year, toUpn, draft.Subject, dueAt);

    public static OutboxMessage Decided(ActivityDraft draft, DateTime dueAt) =>
        OutboxMessage.New(
            $"draft-decided|{draft.Id}", MessageKind.DraftDecided, draft.UnitCode, draft.Year, draft.ByUpn, draft.Subject, dueAt);
}
