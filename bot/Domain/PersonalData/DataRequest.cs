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

    /// <summary>To give a copy of all of it: the bot's own work, which the Office only sees when it is late.</summary>
    Export,

    /// <summary>To end what goes by consent.</summary>
    WithdrawConsent,

    /// <summary>To use it for less.</summary>
    Restrict,

    /// <summary>Against a use of it.</summary>
    Objection,

    /// <summary>About how it was handled.</summary>
    Complain,
}

public enum DataRequestStatus
{
    Received,
    Answered,
    Done,
    Refused,

    /// <summary>Its asker took it back before it was decided.</summary>
    Withdrawn,
}

/// <summary>
/// What somebody asks to be done with the data kept about them, tracked until it is closed (Law 91/2025/QH15, Decree
/// 356/2025/ND-CP: answered within two working days; a correction or a copy done within ten days, the rest within fifteen, which is
/// within what the decree gives for any of them). Times are Vietnam local.
/// </summary>
/// <param name="Text">What should be corrected, or why, as typed; null where nothing was said.</param>
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
    private const int DaysToCorrectOrCopy = 10;
    private const int DaysForTheRest = 15;

    /// <summary>Such as DL-2026-0007; null of requests of before 12/2026.</summary>
    public string? Number { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public Subject Subject => new Subject.Thing(ThingKind.DataRequest, Id);

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsClosed => Status is DataRequestStatus.Done or DataRequestStatus.Refused or DataRequestStatus.Withdrawn;

    /// <summary>It is late: unanswered after its first date, or open after its last.</summary>
    public bool IsLate(DateTime now) => !IsClosed && (now > DoneDue || (Status is DataRequestStatus.Received && now > AnswerDue));

    /// <summary>The Office has to act on it by the end of this day, or should have.</summary>
    public bool PressesOn(DateOnly day) =>
        !IsClosed
            && (DateOnly.FromDateTime(DoneDue) <= day || (Status is DataRequestStatus.Received && DateOnly.FromDateTime(AnswerDue) <= day));

    /// <summary>Until when a request of today is answered and done, Vietnam local.</summary>
    public static (DateTime Answer, DateTime Done) DueOf(DataRequestKind kind, DateOnly today, WorkCalendar calendar) => (
        calendar.EndOf(calendar.AddWorkingDays(today, AnswerWorkingDays)),
        calendar.EndOf(calendar.OnOrBefore(
            today.AddDays(kind is DataRequestKind.Correct or DataRequestKind.Export ? DaysToCorrectOrCopy : DaysForTheRest))));

    /// <summary>The same thing asked before and not decided yet; null where there is none.</summary>
    /// <param name="theirs">The person's requests.</param>
    public static DataRequest? SameIn(IEnumerable<DataRequest> theirs, DataRequestKind kind, string? text) =>
        theirs.FirstOrDefault(r => !r.IsClosed && r.Kind == kind && (kind is DataRequestKind.Export || r.Text == new FormReader()
            .Text(text, Fields.Text)));

    /// <summary>What keeps a request from being sent.</summary>
    public static IReadOnlyList<Fault> FaultsOf(DataRequestKind kind, string? text) => ReadText(kind, text, out _).Faults;

    /// <param name="id">The form's token: a repeated click makes no second one.</param>
    public static Outcome<DataRequest> Ask(
        DataRequest? existing, string id, DataRequestKind kind, string? text, Person by, WorkCalendar calendar, DateTime now)
    {
        if (existing is not null)
        {
            return Outcome.Repeated<DataRequest>();
        }

        FormReader read = ReadText(kind, text, out string? asked);
        (DateTime answer, DateTime done) = DueOf(kind, DateOnly.FromDateTime(now), calendar);
        return !read.IsClean
            ? read.Refuse<DataRequest>()
            : Outcome.Of(new DataRequest(
                id, by.UnitCode, now.Year, kind, by.Upn, by.Name, now, asked, answer, done, DataRequestStatus.Received, null, null, null,
                1));
    }

    /// <summary>Its asker takes it back, as long as it is not decided.</summary>
    public static Outcome<DataRequest> TakeBack(DataRequest request, Person by, DateTime now) =>
        request.ByUpn != by.Upn ? Outcome.Refuse<DataRequest>(FaultCode.NotAllowedToSee)
        : request.IsClosed ? Outcome.Repeated<DataRequest>()
        : Outcome.Of(request with { Status = DataRequestStatus.Withdrawn, HandledAt = now, Version = request.Version + 1 });

    /// <summary>The copy that was asked for is there: nobody's decision, the bot's own work.</summary>
    public static Outcome<DataRequest> CopyMade(DataRequest request, DateTime now) => request.IsClosed
        ? Outcome.Repeated<DataRequest>()
        : Outcome.Of(request with { Status = DataRequestStatus.Done, HandledAt = now, Version = request.Version + 1 });

    private static FormReader ReadText(DataRequestKind kind, string? text, out string? asked)
    {
        FormReader read = new();
        asked = read.Text(text, Fields.Text);
        if (asked is null && read.IsClean && kind is DataRequestKind.Correct or DataRequestKind.Complain)
        {
            read.Add(new Fault(FaultCode.RequestTextMissing, Fields.Text));
        }

        return read;
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
    public static Outcome<DataRequest> Handle(
        DataRequest request, DataRequestStatus next, string? answer, Person by, Roster roster, DateTime now)
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

        if (request.Kind is DataRequestKind.Erase
            && next is DataRequestStatus.Done
            && roster.FindByUpn(request.ByUpn) is { } person
            && Indispensable(person, by, roster) is { } code)
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
