using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>Somebody is added to the roster, or what it says of them is changed.</summary>
public static class SavePerson
{
    /// <param name="upn">Whose entry is changed; null adds somebody.</param>
    /// <param name="form">Name, title, role, unit and principal name.</param>
    /// <param name="by">Who says so.</param>
    public static Outcome<RosterContent> Decide(RosterContent now, Upn? upn, RosterForm form, Person by)
    {
        if (!Permissions.MayEditRoster(by) && !Permissions.MayGiveTrust(by))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        Person? before = upn is null ? null : now.FindPerson(upn);
        if (upn is not null && before is null)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.PersonUnknown, null, upn.Text)]);
        }

        FormReader read = new();
        string? name = read.Required(form[Fields.PersonName], Fields.PersonName, FaultCode.PersonNameMissing);
        string? account = read.Required(form[Fields.Upn], Fields.Upn, FaultCode.UpnMissing);
        bool sameAccount = before?.Upn == account;
        if (account is not null && !sameAccount && Account.FaultOf(account) is not null)
        {
            read.Add(new Fault(FaultCode.UpnNotAnAccount, Fields.Upn, account));
        }

        string title = read.Text(form[Fields.PersonTitle], Fields.PersonTitle) ?? "";
        Unit? unit = now.FindUnit(form[Fields.PersonUnit] ?? "") is { IsClosed: false } found ? found : null;
        if (unit is null)
        {
            read.Add(new Fault(FaultCode.UnitUnknown, Fields.PersonUnit, form[Fields.PersonUnit] ?? ""));
        }

        bool known = Enum.TryParse(form[Fields.PersonRole], out Role role) && Enum.IsDefined(role);
        if (!known)
        {
            read.Add(new Fault(FaultCode.RoleMissing, Fields.PersonRole));
        }

        if (account is not null && now.FindPerson(account) is { } other && other != before)
        {
            read.Add(new Fault(FaultCode.UpnTaken, Fields.Upn, other.Name));
        }

        if (unit is not null
            && known
            && role.LeadsUnit()
            && now.People.FirstOrDefault(p => p != before && p.UnitCode == unit.Code && p.Role.LeadsUnit()) is { } head)
        {
            read.Add(new Fault(FaultCode.UnitHasHead, Fields.PersonRole, unit.Name, head.Name));
        }

        if (!read.IsClean)
        {
            return read.Refuse<RosterContent>();
        }

        // Another principal name is another account: whose it is shows when they next write.
        Person after = new(Upn.Kept(account!), sameAccount ? before!.AadObjectId : null, name!, title, unit!.Code, role);
        if (!Permissions.MayEditPerson(by, before, after))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        if (after == before)
        {
            return Outcome.Repeated<RosterContent>();
        }

        // The person is the same: what they stand in for, and who stands in for them, does not end with the old account.
        RosterContent same = before is null || sameAccount ? now : now.WithAccount(before, after.Upn);
        return RosterUpkeep.Decide(same, same.With(same.FindPerson(after.Upn), after));
    }
}
