using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>Whom messages do not reach, and which messages died: read when somebody asks or the day's message is drawn.</summary>
public sealed class UndeliveredList(
    UnreachablePeople unreachable, Conversations conversations, OutboxStore outbox, AssignmentViews views, ReferenceData reference, BusinessClock clock)
{
    public async Task<UndeliveredView> ReadAsync(CancellationToken cancellationToken) =>
        new(await PeopleAsync(cancellationToken), await LettersAsync(cancellationToken));

    /// <summary>The messages that died, of this year and the last, the latest first.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> DeadAsync(CancellationToken cancellationToken)
    {
        List<OutboxMessage> dead = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            foreach (int year in (int[])[clock.Today.Year - 1, clock.Today.Year])
            {
                await foreach (OutboxMessage message in outbox.InStateAsync(unit.Code, year, MessageState.Dead, cancellationToken))
                {
                    dead.Add(message);
                }
            }
        }

        return [.. dead.OrderByDescending(m => m.DueAt)];
    }

    private async Task<IReadOnlyList<UnreachablePerson>> PeopleAsync(CancellationToken cancellationToken)
    {
        List<UnreachablePerson> people = [];
        foreach (Unreachable row in await unreachable.AllAsync(cancellationToken))
        {
            // Whoever left the roster is not written to, and whoever has a conversation is reached after all.
            if (reference.Roster.FindByUpn(row.Upn) is { } person
                && (person.AadObjectId is not { } id || await conversations.OfPersonAsync(id, cancellationToken) is null))
            {
                people.Add(new UnreachablePerson(person, reference.Roster.Unit(person.UnitCode), row.Since, row.Reason));
            }
        }

        return [.. people.OrderBy(p => p.Since)];
    }

    private async Task<IReadOnlyList<DeadLetter>> LettersAsync(CancellationToken cancellationToken)
    {
        List<DeadLetter> letters = [];
        foreach (OutboxMessage message in await DeadAsync(cancellationToken))
        {
            string? title = AssignmentId.OfSubject(message.UnitCode, message.Subject) is { } id && await views.OfAsync(id, cancellationToken) is { } view
                ? view.Title
                : null;
            string? to = message.ToUpn is { } upn ? reference.Roster.FindByUpn(upn)?.Name ?? upn : null;
            letters.Add(new DeadLetter(message, title, to, reference.Roster.Unit(message.UnitCode)));
        }

        return letters;
    }
}
