using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The proposal to the deputy it was passed to.</summary>
public sealed class DeputyProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts)
    : ProposalMessage(views, reference, contexts, forDeputy: true)
{
    public override MessageKind Kind => MessageKind.DeputyProposal;
}
