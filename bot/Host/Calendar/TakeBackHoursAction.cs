using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Calendar;

/// <summary>The receipt's way back: the hours as they were before its version, unless they were changed since.</summary>
public sealed class TakeBackHoursAction(
    KeptDocuments documents, OfficeDocuments versions, Reconciler reconciler, ReferenceData reference, BusinessClock clock,
    Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.TakeBackHours;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!int.TryParse(click[DataKeys.Version], NumberStyles.None, CultureInfo.InvariantCulture, out int saved) || saved < 1)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        IReadOnlyList<OfficeDocument<OfficeHours>> history = await versions.HistoryAsync<OfficeHours>(
            KeptDocuments.Hours, cancellationToken);
        OfficeHours before = history.FirstOrDefault(h => h.Version == saved - 1)?.Content ?? OfficeHours.None;
        Outcome<OfficeHours> outcome = await documents.ChangeHoursAsync(
            (now, version) =>
                ChangeHours.TakeBack(now, version == saved ? before : null, click.Who, clock.Today), click.Who, cancellationToken);
        CardContext context = contexts.Now();
        if (outcome is Outcome<OfficeHours>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, KeptDocuments.Hours, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(HoursCard.Render(reference.Calendar, reference.Hours, null, refused.Faults, null, context));
        }

        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(HoursCard.Render(reference.Calendar, reference.Hours, null, [], HoursCard.TakenBack(context), context));
    }
}
