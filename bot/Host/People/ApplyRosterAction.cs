using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>
/// The previewed list becomes the next version, if the roster is still the one that it was compared with; what it does to roles of
/// trust waits for a second person.
/// </summary>
public sealed class ApplyRosterAction(
    RosterImporting importing, RosterEditing editing, TrustDeciding trust, RosterStore roster, ReferenceData reference, Refusals refusals,
    BusinessClock clock,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ApplyRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused)
        {
            return new CardAnswer.Line(refused);
        }

        CardContext context = contexts.Now();
        string token = click[DataKeys.Token] ?? "";
        if (await roster.DraftAsync(token, cancellationToken) is not { } draft || draft.ExpiresAt < clock.Now)
        {
            return new CardAnswer.Card(RosterImportCard.Refused(new Fault(FaultCode.RosterDraftGone), context));
        }

        Outcome<RosterEdit> outcome = await editing.DecideAsync(
            new RosterWish(click.Who, Verb) { InParts = true, Seen = draft.BaseVersion },
            (now, _) => Outcome.Of(draft.Next.Recognised(reference.Matches) with { FileHash = draft.FileHash ?? now.FileHash }),
            cancellationToken);
        if (outcome is Outcome<RosterEdit>.Refused not)
        {
            return await refusals.ForbiddenAsync(click, ReferenceData.RosterDocument, not.Faults, cancellationToken)
                ?? new CardAnswer.Card(
                    draft.FileHash is not null && not.Faults[0].Code is FaultCode.RosterChangedMeanwhile
                        ? await importing.PreviewFileAsync(click.Who, cancellationToken)
                        : RosterImportCard.Refused(not.Faults[0], context));
        }

        await roster.DropDraftAsync(token, cancellationToken);
        RosterEdit edit = ((Outcome<RosterEdit>.Done)outcome).Value;
        int units = edit.Content.Units.Count(u => !u.IsClosed);
        return edit.Waiting is { } waiting
            ? trust.Answer(waiting, click.Who, RosterImportCard.AppliedInParts(edit.Version, edit.Content.People.Count, units, context))
            : new CardAnswer.Card(RosterImportCard.Applied(edit.Version, edit.Content.People.Count, units, context));
    }
}
