using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.PersonalData;

public enum DataRequestKind
{
    Correct,

    /// <summary>To delete, or to take the name off.</summary>
    Erase,
}

public enum DataRequestStatus
{
    Received,
    Answered,
    Done,
    Refused,
}

/// <summary>
/// What somebody asks to be done with the data kept about them, tracked until it is closed (Law 91/2025/QH15, Decree
/// 356/2025/ND-CP: answered within two working days, done within fifteen days). Times are Vietnam local.
/// </summary>
/// <param name="Text">What should be corrected, as typed; null where everything should go.</param>
/// <param name="Answer">What the Office said last; null before it said anything.</param>
/// <param name="HandledByName">Who of the Office said or did it.</param>
public sealed record DataRequest(
    string Id,
    UnitCode UnitCode,
    int Year,
    DataRequestKind Kind,
    Upn ByUpn,
    string ByName,
    DateTime At,
    string? Text,
    DateTime AnswerDue,
    DateTime DoneDue,
    DataRequestStatus Status,
    string? Answer,
    string? HandledByName,
    DateTime? HandledAt,
    int Version)
{
    private const int AnswerWorkingDays = 2;
    private const int DoneDays = 15;
    [System.Text.Json.Serialization.JsonIgnore]
    public Subject Subject => new Subject.Thing(ThingKind.DataRequest, Id);

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsClosed => Status is DataRequestStatus.Done or DataRequestStatus.Refused;

    /// <summary>It is late: unanswered after its first date, or open after its last.</summary>
    public bool IsLate(DateTime now) => !IsClosed && (now > DoneDue || (Status is DataRequestStatus.Received && now > AnswerDue));

    /// <summary>The Office has to act on it by the end of this day, or should have.</summary>
    public bool PressesOn(DateOnly day) =>
        !IsClosed && (DateOnly.FromDateTime(DoneDue) <= day || (Status is DataRequestStatus.Received && DateOnly.FromDateTime(AnswerDue) <= day));

    /// <param name="id">The form's token: a repeated click makes no second one.</param>
    public static Outcome<DataRequest> Ask(DataRequest? existing, string id, DataRequestKind kind, string? text, Person by, WorkCalendar calendar, DateTime now)
    {
        if (existing is not null)
        {
            return Outcome.Repeated<DataRequest>();
        }

        FormReader read = new();
        string? asked = read.Text(text, Fields.Text);
        if (kind is DataRequestKind.Correct && asked is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.RequestTextMissing, Fields.Text));
        }

        DateOnly today = DateOnly.FromDateTime(now);
        return !read.IsClean
            ? read.Refuse<DataRequest>()
            : Outcome.Of(new DataRequest(
                id, by.UnitCode, now.Year, kind, by.Upn, by.Name, now, asked,
                calendar.AddWorkingDays(today, AnswerWorkingDays).ToDateTime(WorkingHours.EndOfDay),
                calendar.OnOrBefore(today.AddDays(DoneDays)).ToDateTime(WorkingHours.EndOfDay),
                DataRequestStatus.Received, null, null, null, 1));
    }

    // A unit without its head would owe what nobody is asked for; without a Director nothing is decided, and without an editor
    // nobody could name another. A role of trust goes by a second person's word.
    private static FaultCode? Indispensable(Person person, Person by, Roster roster) => person.Role switch
    {
        var role when role.LeadsUnit() => FaultCode.PersonLeadsUnit,
        Role.Director when roster.WithRole(Role.Director) is [_] => FaultCode.PersonIsDirector,
        _ when roster.People.Where(Permissions.MayEditRoster).All(other => other == person) => FaultCode.NobodyEditsRoster,
        var role when role.IsOfTrust() && person.Upn == by.Upn => FaultCode.PersonIsTrusted,
        _ => null,
    };

    /// <summary>The Office answers, closes as done, or refuses with its reason.</summary>
    public static Outcome<DataRequest> Handle(DataRequest request, DataRequestStatus next, string? answer, Person by, Roster roster, DateTime now)
    {
        if (!Permissions.MayEditRoster(by))
        {
            return Outcome.Refuse<DataRequest>(FaultCode.NotAllowedToHandleData);
        }

        if (request.IsClosed)
        {
            return Outcome.Repeated<DataRequest>();
        }

        FormReader read = new();
        string? said = read.Text(answer, Fields.Answer);
        if (said is null && read.IsClean && next is DataRequestStatus.Answered or DataRequestStatus.Refused)
        {
            read.Add(new Fault(FaultCode.RequestAnswerMissing, Fields.Answer));
        }

        if (request.Kind is DataRequestKind.Erase && next is DataRequestStatus.Done && roster.FindByUpn(request.ByUpn) is { } person && Indispensable(person, by, roster) is { } code)
        {
            read.Add(new Fault(code));
        }

        return !read.IsClean
            ? read.Refuse<DataRequest>()
            : Outcome.Of(request with
            {
                Status = next,
                Answer = said ?? request.Answer,
                HandledByName = by.Name,
                HandledAt = now,
                Version = request.Version + 1,
            });
    }
}
