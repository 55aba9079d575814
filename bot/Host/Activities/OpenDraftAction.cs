using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>Opens the form with what was reported.</summary>
public sealed class OpenDraftAction(DraftDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenDraft;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (DraftView? view, CardAnswer? end) = await deciding.FindAsync(click, cancellationToken);
        if (view is null)
        {
            return end!;
        }

        return new CardAnswer.Card(view.Draft.Status is DraftStatus.Waiting
            ? DraftCards.Edit(view, view.Draft.Form, [], contexts.Now(), reference.Roster.ReportingUnits)
            : DraftCards.ForHead(view, false, [], contexts.Now()));
    }
}
