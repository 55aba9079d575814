using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The proposal to the Director; once it is passed to a deputy or decided it says so.</summary>
public sealed class DirectorProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts)
    : ProposalMessage(views, reference, contexts, forDeputy: false)
{
    public override MessageKind Kind => MessageKind.DirectorProposal;
}
