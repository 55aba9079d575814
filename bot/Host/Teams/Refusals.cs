using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Answers a refusal of who may do what: the sentence to the person, a line to the audit, nothing else.</summary>
public sealed class Refusals(AuditLog audit, CardContexts contexts)
{
    private static readonly HashSet<FaultCode> Forbidden =
    [
        FaultCode.NotAllowedToConfirm, FaultCode.NotAllowedToReport, FaultCode.NotAnOfficer,
        FaultCode.NotAReporter, FaultCode.NotChiefOfOffice, FaultCode.NotTheDirectorate, FaultCode.NotAllowedToSee,
        FaultCode.NotAllowedToGiveTasks,
        FaultCode.NotAllowedToEditRoster, FaultCode.NotAllowedToDelegate, FaultCode.NotAllowedToDecideDraft,
        FaultCode.NotAllowedToHandleData,
        FaultCode.NotAPlanEditor, FaultCode.NotAllowedToSnooze, FaultCode.NotAllowedToAskForMoney, FaultCode.NotTheDirector,
        FaultCode.GranterTookPart, FaultCode.OwnTrust, FaultCode.NotAllowedToConfirmTrust, FaultCode.TrustOwnProposal,
        FaultCode.TrustConcernsYou, FaultCode.NoOpenNotice,
    ];

    /// <summary>The answer when somebody may not do this at all; null when the faults are of another kind.</summary>
    public async Task<CardAnswer?> ForbiddenAsync(
        CardClick click, string subject, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        if (faults.FirstOrDefault(f => Forbidden.Contains(f.Code)) is not { } fault)
        {
            return null;
        }

        return new CardAnswer.Line(await ForbiddenAsync(click.Who, click.Verb, subject, fault.Code, cancellationToken));
    }

    /// <summary>Audits what somebody may not do; gives the sentence that says so.</summary>
    public async Task<string> ForbiddenAsync(Person who, string what, string subject, FaultCode code, CancellationToken cancellationToken)
    {
        await audit.RefusedAsync(who.Upn, what, subject, code.ToString(), cancellationToken);
        return FaultText.Of(new Fault(code), contexts.Culture);
    }
}
