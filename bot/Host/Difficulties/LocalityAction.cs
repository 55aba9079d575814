using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The form of a locality's difficulty, sent.</summary>
public sealed class LocalityAction(
    DifficultyDeciding deciding, DifficultyNumbers numbers, DifficultyViews views, ReferenceData reference, Refusals refusals,
    BusinessClock clock, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ReportForLocality;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (Office.UnitCode(reference.Roster) is not { } office || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        string id = token.ToString("N");
        LocalityForm form = new(
            click[Fields.Locality], click[Fields.LetterNumber], click[Fields.LetterDate], click[Fields.Text], click[Fields.Category],
            click[Fields.Proposal]);
        Decided<DifficultyRows, DifficultyChange, DifficultyAfter> decided = (await deciding.OnAsync(
            new RowId(office, clock.Today.Year, id),
            about: null,
            (existing, _, now) => ReportForLocality.Decide(existing, id, form, click.Who, reference.Roster, reference.Calendar, now),
            cancellationToken))!;
        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, office, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(LocalityCard.Render(form, id, refused.Faults, contexts.Now()));
        }

        Difficulty numbered = await numbers.EnsureAsync(decided.After?.Difficulty ?? decided.Rows.Difficulty!.State, cancellationToken);
        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? ChatText.AlreadyReported : null;
        return new CardAnswer.Card(OfficeDifficultyCard.Render(
            await views.OfAsync(numbered, (Domain.Assignments.Assignment?)null, cancellationToken), contexts.Now(), notice: notice));
    }
}
