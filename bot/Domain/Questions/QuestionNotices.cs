using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Questions;

/// <summary>A question goes to the Office's channel, its answer to who asked.</summary>
public static class QuestionNotices
{
    public static IEnumerable<OutboxMessage> After(Changed<Question, QuestionFact> change, Roster roster)
    {
        Question q = change.After;
        return q.Answer is null
            ? [OutboxMessage.New($"question|{q.Subject}", MessageKind.QuestionForOffice, q.UnitCode, q.Year, null, q.Subject, change.Now)]
            :
            [
                OutboxMessage.New(
                    $"questionanswer|{q.Subject}", MessageKind.QuestionAnswered, q.UnitCode, q.Year, q.AskerUpn, q.Subject, change.Now),
                OutboxMessage.RefreshCards(q.UnitCode, q.Year, q.Subject, q.Version, change.Now),
            ];
    }
}
