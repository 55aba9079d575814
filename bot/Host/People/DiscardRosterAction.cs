using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The previewed list is not wanted.</summary>
public sealed class DiscardRosterAction(RosterImporting importing, RosterEditing editing, RosterStore roster, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.DiscardRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused)
        {
            return new CardAnswer.Line(refused);
        }

        string token = click[DataKeys.Token] ?? "";
        if (await roster.DraftAsync(token, cancellationToken) is { FileHash: { } hash })
        {
            // The file was looked at: it is not asked about again.
            await editing.DecideAsync(
                new RosterWish(click.Who, Verb), (now, _) => Outcome.Of(now with { FileHash = hash }), cancellationToken);
        }

        await roster.DropDraftAsync(token, cancellationToken);
        return new CardAnswer.Card(RosterImportCard.Discarded(contexts.Now()));
    }
}
