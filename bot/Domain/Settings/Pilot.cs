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

        List<Fault> faults = [];
        string[] typed = (typedUnits ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        faults.AddRange(typed.Distinct().Where(u => roster.FindUnit(u) is null).Select(u => new Fault(FaultCode.UnitUnknown, Fields.PilotUnits, u)));
        UnitCode[] units = [.. typed.Select(roster.FindUnit).OfType<Unit>().Select(unit => unit.Code).Distinct()];
        DateOnly? from = FormText.ReadDate(typedFrom, Fields.PilotFrom, faults);
        if (units.Length > 0 && from is null && faults.Count == 0)
        {
            faults.Add(new Fault(FaultCode.GoLiveMissing, Fields.PilotFrom));
        }

        if (faults.Count > 0)
        {
            return Outcome.Refuse<OfficeSettings>(faults);
        }

        return now.PilotUnits.SequenceEqual(units) && now.PilotFrom == from
            ? Outcome.Repeated<OfficeSettings>()
            : Outcome.Of(now with { PilotUnits = units, PilotFrom = units.Length > 0 ? from : null });
    }
}
