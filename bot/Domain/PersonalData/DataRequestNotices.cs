using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.PersonalData;

/// <summary>A request about data goes to the Office, what became of it to who asked.</summary>
public static class DataRequestNotices
{
    public static OutboxMessage ForOffice(DataRequest request, DateTime dueAt) =>
        OutboxMessage.New(
            $"request|{request.Id}", MessageKind.DataRequestForOffice, request.UnitCode, request.Year, null, request.Subject, dueAt);

    /// <summary>No message: the copy is put together, without anybody waiting for it.</summary>
    public static OutboxMessage MakeCopy(DataRequest request, DateTime dueAt) =>
        OutboxMessage.New($"copy|{request.Id}", MessageKind.MakeDataCopy, request.UnitCode, request.Year, null, request.Subject, dueAt);

    public static OutboxMessage CopyReady(DataRequest request, DateTime dueAt) =>
        OutboxMessage.New(
            $"copy-ready|{request.Id}", MessageKind.DataCopyReady, request.UnitCode, request.Year, request.ByUpn, request.Subject, dueAt);

    public static OutboxMessage Handled(DataRequest request, DateTime dueAt) =>
        OutboxMessage.New(
            $"request|{request.Id}|{request.Version}", MessageKind.DataRequestHandled, request.UnitCode, request.Year, request.ByUpn,
            request.Subject, dueAt);

    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage Due(UnitCode officeUnit, DateTime dueAt) =>
        OutboxMessage.New(
            string.Create(CultureInfo.InvariantCulture, $"requests-due|{dueAt:yyyyMMdd}"), MessageKind.DataRequestsDue, officeUnit,
            dueAt.Year, null, Subject.None, dueAt);
}
