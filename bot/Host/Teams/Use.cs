using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Who may use a command and where it answers: looked at once, before the command is run, and where commands are offered.
/// </summary>
/// <param name="May">By the roster of this moment.</param>
/// <param name="Refusal">What others are told, and what is audited.</param>
public sealed record Use(Func<Person, Roster, bool> May, FaultCode Refusal)
{
    /// <summary>The command itself looks at whatever it has to; the phrase table says to whom it is offered.</summary>
    public static readonly Use Anybody = new((_, _) => true, FaultCode.NotAllowedToSee);

    public static readonly Use Officers = new((who, _) => Permissions.IsOfficer(who), FaultCode.NotAnOfficer);

    /// <summary>Whoever handles the Office's work: its officers, and its chief.</summary>
    public static readonly Use OfficePeople = new(Office.Handles, FaultCode.NotAnOfficer);

    public static readonly Use PlanEditors = new((who, _) => Permissions.MayEditPlan(who), FaultCode.NotAPlanEditor);

    public static readonly Use Directorate = new((who, _) => who.Role is Role.Director or Role.DeputyDirector, FaultCode.NotTheDirectorate)
    {
        Words = () => ChatText.PendingIsForDirectorate,
    };

    /// <summary>What every unit owes: in the Office's channel everybody sees it; elsewhere the Office and the directorate.</summary>
    public static readonly Use Overseers = new((who, _) => Permissions.SeesAllUnits(who), FaultCode.NotAnOfficer)
    {
        Words = () => ChatText.OwingIsForOffice,
        IsOpenInOfficeChannel = true,
    };

    public bool IsForAnybody => ReferenceEquals(this, Anybody);

    /// <summary>Said to others instead of the refusal's own sentence; such a refusal is not audited.</summary>
    public Func<string>? Words { get; init; }

    public bool IsOpenInOfficeChannel { get; init; }

    /// <summary>Said where others read along, but for the Office's channel; null where it answers anywhere.</summary>
    public Func<string>? NotBeforeOthers { get; init; }
}
