using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>Whom messages do not reach, and which messages died: read when somebody asks or the day's message is drawn.</summary>
public sealed class UndeliveredList(
    UnreachablePeople unreachable,
    Conversations conversations,
    LostOfficeChannel lostOffice,
    OutboxStore outbox,
    AssignmentViews views,
    ReferenceData reference,
    BusinessClock clock)
{
    public async Task<UndeliveredView> ReadAsync(CancellationToken cancellationToken) =>
        new(await PeopleAsync(cancellationToken), await LettersAsync(cancellationToken))
        {
            // One that was never there and that nothing waits for is missed by nobody.
            Channel = await lostOffice.FindAsync(cancellationToken) is { } lost && (lost.Waiting > 0 || lost.LostAt is not null)
                ? lost
                : null,
        };

    /// <summary>The messages that died, the Office's own among them, the latest first.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> DeadAsync(CancellationToken cancellationToken)
    {
        List<OutboxMessage> dead = [];
        foreach (UnitCode code in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            foreach (int year in OutboxStore.YearsAround(clock.Today))
            {
                await foreach (OutboxMessage message in outbox.InStateAsync(code, year, MessageState.Dead, cancellationToken))
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
            string? title = AssignmentId.OfSubject(message.UnitCode, message.Subject) is { } id
                && await views.OfAsync(id, cancellationToken) is { } view
                ? view.Title
                : null;
            string? to = message.ToUpn is { } upn ? reference.Roster.FindByUpn(upn)?.Name ?? upn : null;
            letters.Add(new DeadLetter(message, title, to, reference.Roster.Unit(RowsOf(message))));
        }

        return letters;
    }

    // What belongs to no unit is the Office's.
    private string RowsOf(OutboxMessage message) =>
        message.UnitCode == OfficeStore.Partition ? Office.UnitCode(reference.Roster) ?? "" : message.UnitCode;
}
