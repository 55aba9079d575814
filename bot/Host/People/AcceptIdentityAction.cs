using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>The Office accepts the account that somebody was seen with.</summary>
public sealed class AcceptIdentityAction(
    RosterEditing editing, TrustDeciding trust, OutboxStore outbox, Refusals refusals, ReferenceData reference,
    BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.AcceptIdentity;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        Upn upn = Upn.Kept(click[DataKeys.Person] ?? "");
        if (!Guid.TryParse(click[DataKeys.Account], out Guid account))
        {
            return new CardAnswer.Line(FaultText.Of(new Fault(FaultCode.PersonUnknown, null, upn), ChatText.Culture));
        }

        bool noticed = reference.Roster.FindByUpn(upn) is { } person && await IsNoticedAsync(person, account, cancellationToken);
        Outcome<RosterEdit> outcome = await editing.DecideAsync(
            new RosterWish(click.Who, Verb), (now, _) => AcceptAccount.Decide(now, upn, account, noticed, click.Who), cancellationToken);
        if (outcome is Outcome<RosterEdit>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, upn, refused.Faults, cancellationToken)
                ?? new CardAnswer.Line(FaultText.Of(refused.Faults[0], ChatText.Culture));
        }

        return outcome is Outcome<RosterEdit>.Done done && done.Value.Waiting is { } waiting
            ? trust.Answer(waiting, click.Who, ChatText.TrustWaits)
            : new CardAnswer.Line(string.Format(ChatText.Culture, ChatText.AccountAccepted, reference.Roster.FindByUpn(upn)?.Name ?? upn));
    }

    // The notice to the Office is written when the person is seen; it goes with the other old messages.
    private async Task<bool> IsNoticedAsync(Person person, Guid account, CancellationToken cancellationToken)
    {
        foreach (Unit unit in reference.Roster.WorkOf(person.UnitCode))
        {
            foreach (DateTime day in (DateTime[])[clock.Now, clock.Now.AddYears(-1)])
            {
                string id = AccountNotices.OtherAccount(person, account, day).Id;
                if (await outbox.GetAsync(unit.Code, day.Year, id, cancellationToken) is { State: not MessageState.Dropped })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
