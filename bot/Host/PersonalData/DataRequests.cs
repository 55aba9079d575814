using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The requests about people's data: kept in the asker's unit, put to the Office, tracked until they are closed.</summary>
public sealed class DataRequests(UnitStore units, ReferenceData reference, DailyLimits limits, BusinessClock clock)
{
    private const int MaxTries = 10;

    public async Task<DataRequest?> FindAsync(string unitCode, int year, string id, CancellationToken cancellationToken) =>
        (await units.RowAsync<DataRequest>(unitCode, UnitRows.RequestKey(year, id), cancellationToken))?.State;

    /// <summary>What somebody asked for, this year and the last, the latest first.</summary>
    public async Task<IReadOnlyList<DataRequest>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        List<DataRequest> found = [];
        foreach (int year in (int[])[clock.Today.Year, clock.Today.Year - 1])
        {
            found.AddRange((await units.RowsAsync<DataRequest>(person.UnitCode, UnitRows.RequestPrefix(year), cancellationToken)).Select(r => r.State));
        }

        return [.. found.Where(r => string.Equals(r.ByUpn, person.Upn, StringComparison.OrdinalIgnoreCase)).OrderByDescending(r => r.At)];
    }

    /// <summary>What is not closed yet, of all units, oldest first.</summary>
    public async Task<IReadOnlyList<DataRequestView>> OpenAsync(CancellationToken cancellationToken)
    {
        List<DataRequestView> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            foreach (int year in (int[])[clock.Today.Year - 1, clock.Today.Year])
            {
                found.AddRange((await units.RowsAsync<DataRequest>(unit.Code, UnitRows.RequestPrefix(year), cancellationToken)).Select(r => new DataRequestView(r.State, unit)));
            }
        }

        return [.. found.Where(r => !r.Request.IsClosed).OrderBy(r => r.Request.At)];
    }

    public async Task<Outcome<DataRequest>> AskAsync(string id, DataRequestKind kind, string? text, Person by, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            DataRequest? existing = await FindAsync(by.UnitCode, now.Year, id, cancellationToken);
            Outcome<DataRequest> outcome = DataRequest.Ask(existing, id, kind, text, by, reference.Calendar, now);
            if (outcome is not Outcome<DataRequest>.Done done)
            {
                return outcome;
            }

            if (await limits.OnDataRequestsAsync(by, cancellationToken) is { } tooMany)
            {
                return Outcome.Refuse<DataRequest>([tooMany]);
            }

            DataRequest request = done.Facts.Single();
            UnitChange change = new(request.UnitCode);
            change.Save(before: null, request);
            change.Send(OutboxMessage.DataRequestForOffice(request, now));
            if (await units.CommitAsync(change, cancellationToken))
            {
                return outcome;
            }
        }

        throw new InvalidOperationException($"The rows of unit {by.UnitCode} kept changing.");
    }

    /// <summary>The Office's word on a request; null when there is none.</summary>
    public async Task<(DataRequest Request, Outcome<DataRequest> Outcome)?> HandleAsync(
        string unitCode, int year, string id, DataRequestStatus next, string? answer, Person by, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            if (await units.RowAsync<DataRequest>(unitCode, UnitRows.RequestKey(year, id), cancellationToken) is not { } stored)
            {
                return null;
            }

            Outcome<DataRequest> outcome = DataRequest.Handle(stored.State, next, answer, by, reference.Roster, now);
            if (outcome is not Outcome<DataRequest>.Done done)
            {
                return (stored.State, outcome);
            }

            DataRequest request = done.Facts.Single();
            UnitChange change = new(unitCode);
            change.Save(stored.ETag, request);
            change.Send(OutboxMessage.DataRequestHandled(request, now));
            change.Send(OutboxMessage.RefreshCards(unitCode, year, request.Subject, request.Version, now));
            if (await units.CommitAsync(change, cancellationToken))
            {
                return (request, outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }
}
