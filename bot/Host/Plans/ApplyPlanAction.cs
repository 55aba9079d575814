using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>The file that was looked at becomes the plan's next version, if the plan is still the one that it was compared with.</summary>
public sealed class ApplyPlanAction(
    PlanImporting importing, KeptDocuments documents, PlanHistory history, Reconciler reconciler, Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ApplyPlan;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, "plan", [new Fault(FaultCode.NotAPlanEditor)], cancellationToken))!;
        }

        CardContext context = contexts.Now();
        if (await importing.FindAsync(click[DataKeys.Token], cancellationToken) is not { } sent)
        {
            return new CardAnswer.Card(PlanImportCard.Refused(new Fault(FaultCode.PlanImportGone), context));
        }

        string why = click[Fields.Why] ?? "";
        Outcome<PlanDocument> outcome = await documents.ChangePlanAsync(
            (document, version) => importing.Decide(sent, document, version, click.Who, why) switch
            {
                Outcome<PlanDraft>.Done done => Outcome.Of(document.With(done.Value.After) with
                {
                    ChangedYear = done.Value.After.Own.Year,
                    Differences = done.Value.Differences,
                }),
                Outcome<PlanDraft>.Refused refused => Outcome.Refuse<PlanDocument>(refused.Faults),
                _ => Outcome.Repeated<PlanDocument>(),
            },
            click.Who,
            why,
            cancellationToken);
        if (outcome is Outcome<PlanDocument>.Refused refused)
        {
            (_, int version, PlanDocument document, _) = await documents.PlanAsync(cancellationToken);
            return new CardAnswer.Card(
                refused.Faults.All(f => f.Field == Fields.Why)
                    && importing.Decide(sent, document, version, click.Who, "-") is Outcome<PlanDraft>.Done again
                    ? PlanImportCard.Preview(sent.FileName, again.Value, sent.Token, sent.ExpiresAt, why, refused.Faults, context)
                    : PlanImportCard.Refused(refused.Faults[0], context));
        }

        await importing.DropAsync(sent, cancellationToken);
        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(await history.CardAsync(saved: true, cancellationToken));
    }
}
