using Azure;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The requests about people's data: kept in the asker's unit, put to the Office, tracked until they are closed.</summary>
public sealed class DataRequests(Deciding deciding, UnitStore units, ReferenceData reference, DailyLimits limits, BusinessClock clock)
{
    public async Task<DataRequest?> FindAsync(RowId at, CancellationToken cancellationToken) => (await StoredAsync(at, cancellationToken))?.State;

    /// <summary>What somebody asked for, this year and the last, the latest first.</summary>
    public async Task<IReadOnlyList<DataRequest>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        List<DataRequest> found = [];
        foreach (int year in (int[])[clock.Today.Year, clock.Today.Year - 1])
        {
            found.AddRange((await units.RowsAsync<DataRequest>(person.UnitCode, UnitRows.RequestPrefix(year), cancellationToken)).Select(r => r.State));
        }

        return [.. found.Where(r => r.ByUpn == person.Upn).OrderByDescending(r => r.At)];
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

    public async Task<Outcome<DataRequest>> AskAsync(string id, DataRequestKind kind, string? text, Person by, CancellationToken cancellationToken) =>
        (await deciding.OnAsync(
            async (now, ct) => new AskRows(await StoredAsync(new RowId(by.UnitCode, now.Year, id), ct), await limits.OnDataRequestsAsync(by, ct)),
            (rows, now) => DataRequest.Ask(rows.Stored?.State, id, kind, text, by, reference.Calendar, now).Within(rows.TooMany),
            (_, request, now, changeOf) =>
            {
                Change change = changeOf(request.UnitCode);
                Put(change, request, before: null);
                change.Send(DataRequestNotices.ForOffice(request, now));
                return request;
            },
            cancellationToken))!.Outcome;

    /// <summary>The Office's word on a request; null when there is none.</summary>
    public async Task<(DataRequest Request, Outcome<DataRequest> Outcome)?> HandleAsync(
        RowId at, DataRequestStatus next, string? answer, Person by, CancellationToken cancellationToken) => await deciding.OnAsync(
            (_, ct) => StoredAsync(at, ct),
            (stored, now) => DataRequest.Handle(stored.State, next, answer, by, reference.Roster, now),
            (stored, request, now, changeOf) =>
            {
                Change change = changeOf(at.UnitCode);
                Put(change, request, stored.ETag);
                change.Send(DataRequestNotices.Handled(request, now));
                change.Send(OutboxMessage.RefreshCards(at.UnitCode, at.Year, request.Subject, request.Version, now));
                return request;
            },
            cancellationToken) is { } decided
            ? (decided.After ?? decided.Rows.State, decided.Outcome)
            : null;

    private static void Put(Change change, DataRequest request, ETag? before) => change.Put(
        UnitRows.RequestKey(request.Year, request.Id), request, before,
        ("Status", request.Status.ToString()), ("Version", request.Version), (UnitRows.Made, UnitRows.Text(request.At)));

    private Task<Stored<DataRequest>?> StoredAsync(RowId at, CancellationToken cancellationToken) =>
        units.RowAsync<DataRequest>(at.UnitCode, UnitRows.RequestKey(at.Year, at.Id), cancellationToken);

    private sealed record AskRows(Stored<DataRequest>? Stored, Fault? TooMany);
}
