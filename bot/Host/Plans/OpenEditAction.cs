using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>Opens one of the editor's forms, for whoever may edit.</summary>
public abstract class OpenEditAction(PlanEditing editing, Refusals refusals) : ICardAction
{
    public abstract string Verb { get; }

    protected abstract string Target { get; }

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, "plan", [new Fault(FaultCode.NotAPlanEditor)], cancellationToken))!;
        }

        return new CardAnswer.Card(await editing.FormAsync(click with { Data = Opened(click) }, [], cancellationToken));
    }

    // Only what names the thing to edit; the form shows it as it is.
    private Dictionary<string, string> Opened(CardClick click)
    {
        string? clause = click[DataKeys.Clause] ?? click[Fields.ClauseId];
        Dictionary<string, string> data = new() { [DataKeys.Target] = Target };
        foreach ((string key, string? value) in new[]
        {
            (DataKeys.Year, click[DataKeys.Year]), (Fields.ClauseId, clause), (Fields.After, click[Fields.After]),
            (Fields.DutyId, click[Fields.DutyId]),
        })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                data[key] = value.Trim();
            }
        }

        return data;
    }
}
