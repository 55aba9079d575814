using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Gửi nhắc»: to those who were shown and still owe it, once a day each.</summary>
public sealed class SendNudgeAction(Nudging nudging, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.SendNudge;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Office.Handles(click.Who, reference.Roster))
        {
            return new CardAnswer.Line(
                await refusals.ForbiddenAsync(click.Who, Verb, click[DataKeys.Units] ?? "", FaultCode.NotAnOfficer, cancellationToken));
        }

        if (nudging.Paused is { } paused)
        {
            return new CardAnswer.Line(paused);
        }

        CardContext context = contexts.Now();
        OwedSelection selection = NudgeData.Read(click, context.Rule);
        IReadOnlyList<NudgedUnit> units = selection.Units.Count == 0
            ? []
            : await nudging.SendAsync(selection, click.Who, cancellationToken);
        return new CardAnswer.Card(NudgeCard.Render(units, about: null, context));
    }
}
