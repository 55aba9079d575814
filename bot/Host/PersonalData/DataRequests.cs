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
public sealed class DataRequests(
    Deciding deciding, UnitStore units, DataRequestRegister register, ReferenceData reference, DailyLimits limits, BusinessClock clock)
{
    public async Task<DataRequest?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        (await StoredAsync(at, cancellationToken))?.State;

    /// <summary>What somebody asked for, this year and the last, the latest first.</summary>
    public async Task<IReadOnlyList<DataRequest>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        List<DataRequest> found = [];
        foreach (int year in (int[])[clock.Today.Year, clock.Today.Year - 1])
        {
            found.AddRange((await units.RowsAsync<DataRequest>(person.UnitCode, UnitRows.RequestPrefix(year), cancellationToken))
                .Select(r => r.State));
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
                found.AddRange((await units.RowsAsync<DataRequest>(unit.Code, UnitRows.RequestPrefix(year), cancellationToken))
                    .Select(r => new DataRequestView(r.State, unit)));
            }
        }

        return [.. found.Where(r => !r.Request.IsClosed).OrderBy(r => r.Request.At)];
    }

    /// <summary>Takes a request in; gives it as it then stands, also where it was there before.</summary>
    public async Task<(DataRequest? Request, Outcome<DataRequest> Outcome)> AskAsync(
        string id, DataRequestKind kind, string? text, Person by, CancellationToken cancellationToken)
    {
        Decided<AskRows, DataRequest, DataRequest> decided = (await deciding.OnAsync(
            async (now, ct) => await AskRowsAsync(id, kind, text, by, now, ct),
            (rows, now) => DataRequest.Ask(rows.Known, id, kind, text, by, reference.Calendar, now).Within(rows.TooMany),
            (rows, asked, now, changeOf) =>
            {
                DataRequest request = asked with { Number = rows.Number };
                Change change = changeOf(request.UnitCode);
                Put(change, request, before: null);
                change.Send(
                    kind is DataRequestKind.Export
                        ? DataRequestNotices.MakeCopy(request, now)
                        : DataRequestNotices.ForOffice(request, now));
                return request;
            },
            cancellationToken))!;
        return (decided.After ?? decided.Rows.Known, decided.Outcome);
    }

    /// <summary>Its asker takes a request back; null when there is none.</summary>
    public Task<(DataRequest Request, Outcome<DataRequest> Outcome)?> TakeBackAsync(
        RowId at, Person by, CancellationToken cancellationToken) =>
        ChangeAsync(
            at, (request, now) => DataRequest.TakeBack(request, by, now), (request, now) => [Refreshed(request, now)], cancellationToken);

    /// <summary>The copy that was asked for is kept: its asker is told.</summary>
    public Task CopyMadeAsync(RowId at, CancellationToken cancellationToken) =>
        ChangeAsync(at, DataRequest.CopyMade, (request, now) => [DataRequestNotices.CopyReady(request, now)], cancellationToken);

    /// <summary>The Office's word on a request; null when there is none.</summary>
    public async Task<(DataRequest Request, Outcome<DataRequest> Outcome)?> HandleAsync(
        RowId at, DataRequestStatus next, string? answer, Person by, CancellationToken cancellationToken) => await ChangeAsync(
            at,
            (request, now) => DataRequest.Handle(request, next, answer, by, reference.Roster, now),
            (request, now) => [DataRequestNotices.Handled(request, now), Refreshed(request, now)],
            cancellationToken);

    private async Task<(DataRequest Request, Outcome<DataRequest> Outcome)?> ChangeAsync(
        RowId at,
        Func<DataRequest, DateTime, Outcome<DataRequest>> decide,
        Func<DataRequest, DateTime, IReadOnlyList<OutboxMessage>> follows,
        CancellationToken cancellationToken) => await deciding.OnAsync(
            (_, ct) => StoredAsync(at, ct),
            (stored, now) => decide(stored.State, now),
            (stored, request, now, changeOf) =>
            {
                Change change = changeOf(at.UnitCode);
                Put(change, request, stored.ETag);
                change.Send(follows(request, now));
                return request;
            },
            cancellationToken) is { } decided
            ? (decided.After ?? decided.Rows.State, decided.Outcome)
            : null;

    private static OutboxMessage Refreshed(DataRequest request, DateTime now) =>
        OutboxMessage.RefreshCards(request.UnitCode, request.Year, request.Subject, request.Version, now);

    private static void Put(Change change, DataRequest request, ETag? before) => change.Put(
        UnitRows.RequestKey(request.Year, request.Id), request, before,
        ("Status", request.Status.ToString()), ("Version", request.Version), (UnitRows.Made, UnitRows.Text(request.At)));

    private Task<Stored<DataRequest>?> StoredAsync(RowId at, CancellationToken cancellationToken) =>
        units.RowAsync<DataRequest>(at.UnitCode, UnitRows.RequestKey(at.Year, at.Id), cancellationToken);

    // Of what will not be taken in no number is used up.
    private async Task<AskRows> AskRowsAsync(
        string id, DataRequestKind kind, string? text, Person by, DateTime now, CancellationToken cancellationToken)
    {
        DataRequest? known = (await StoredAsync(new RowId(by.UnitCode, now.Year, id), cancellationToken))?.State
            ?? DataRequest.SameIn(await OfAsync(by, cancellationToken), kind, text);
        Fault? tooMany = await limits.OnDataRequestsAsync(by, cancellationToken);
        bool isTaken = known is null && tooMany is null && DataRequest.FaultsOf(kind, text).Count == 0;
        return new AskRows(known, tooMany, isTaken ? await register.NumberOfAsync(now.Year, id, cancellationToken) : null);
    }

    private sealed record AskRows(DataRequest? Known, Fault? TooMany, string? Number);
}
