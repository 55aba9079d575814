using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Answers a refusal of who may do what: the sentence to the person, a line to the audit, nothing else.</summary>
public sealed class Refusals(AuditLog audit, CardContexts contexts)
{
    private static readonly HashSet<FaultCode> Forbidden =
    [
        FaultCode.NotAllowedToConfirm, FaultCode.NotAllowedToReport, FaultCode.NotAnOfficer,
        FaultCode.NotAReporter, FaultCode.NotChiefOfOffice, FaultCode.NotTheDirectorate, FaultCode.NotAllowedToSee, FaultCode.NotAllowedToGiveTasks,
        FaultCode.NotAPlanEditor,
    ];

    /// <summary>The answer when somebody may not do this at all; null when the faults are of another kind.</summary>
    public async Task<CardAnswer?> ForbiddenAsync(CardClick click, string subject, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        if (faults.FirstOrDefault(f => Forbidden.Contains(f.Code)) is not { } fault)
        {
            return null;
        }

        await audit.RefusedAsync(click.Who.Upn, click.Verb, subject, fault.Code.ToString(), cancellationToken);
        return new CardAnswer.Line(FaultText.Of(fault, contexts.Culture));
    }
}
