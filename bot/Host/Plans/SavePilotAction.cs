using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>Which units begin before the others, and when.</summary>
public sealed class SavePilotAction(
    KeptDocuments documents, PlanEditing editing, ReferenceData reference, Reconciler reconciler, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.SavePilot;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pilot.Decide(
                now, click[Fields.PilotUnits], click[Fields.PilotFrom], click.Who, reference.Roster), click.Who, null, cancellationToken);
        if (outcome is Outcome<OfficeSettings>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "pilot", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await editing.FormAsync(click, refused.Faults, cancellationToken));
        }

        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(await editing.FormAsync(click, [], cancellationToken));
    }
}
