using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Settings;

/// <summary>An officer names the units that begin before the plan's go-live date.</summary>
public static class Pilot
{
    public static Outcome<OfficeSettings> Decide(OfficeSettings now, string? typedUnits, string? typedFrom, Person by, Roster roster)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeSettings>(FaultCode.NotAnOfficer);
        }

        FormReader read = new();
        string[] typed = (typedUnits ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        read.Add(typed.Distinct().Where(u => roster.FindUnit(u) is null)
            .Select(u => new Fault(FaultCode.UnitUnknown, Fields.PilotUnits, u)));
        UnitCode[] units = [.. typed.Select(roster.FindUnit).OfType<Unit>().Select(unit => unit.Code).Distinct()];
        DateOnly? from = read.Date(typedFrom, Fields.PilotFrom);
        if (units.Length > 0 && from is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.GoLiveMissing, Fields.PilotFrom));
        }

        if (!read.IsClean)
        {
            return read.Refuse<OfficeSettings>();
        }

        return now.PilotUnits.SequenceEqual(units) && now.PilotFrom == from
            ? Outcome.Repeated<OfficeSettings>()
            : Outcome.Of(now with { PilotUnits = units, PilotFrom = units.Length > 0 ? from : null });
    }
}
