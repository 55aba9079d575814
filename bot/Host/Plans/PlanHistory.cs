using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Reminders;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>The last versions of the plan, each with who, when, why and how it differs.</summary>
public sealed class PlanHistory(OfficeDocuments documents, ReferenceData reference, CardContexts contexts)
{
    private const int Shown = 8;

    public async Task<AdaptiveCard> CardAsync(bool saved, CancellationToken cancellationToken)
    {
        int last = (await documents.VersionsAsync(cancellationToken)).GetValueOrDefault(KeptDocuments.Plan);
        List<PlanVersionView> versions = [];
        for (int version = last; version > Math.Max(0, last - Shown); version--)
        {
            OfficeDocument<PlanDocument> read = await documents.GetAsync<PlanDocument>(KeptDocuments.Plan, version, cancellationToken);
            versions.Add(new PlanVersionView(version, read.At, read.ByName, read.Why, read.Content.ChangedYear, read.Content.Differences));
        }

        return PlanVersionsCard.History(reference.Plan, versions, saved ? ChatText.PlanSaved : null, contexts.Now());
    }
}

public sealed class PlanHistoryAction(PlanHistory history) : ICardAction
{
    public string Verb => Verbs.PlanHistory;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        new CardAnswer.Card(await history.CardAsync(saved: false, cancellationToken));
}

/// <summary>«Lịch sử kế hoạch»: whoever reads the plan may see how it changed.</summary>
public sealed class PlanHistoryCommand(PlanHistory history, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PlanHistory;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        new ChatReply.Card(await history.CardAsync(saved: false, cancellationToken), PlanCard.Summary(reference.Plan, contexts.Now()));
}

/// <summary>«Sửa kế hoạch», «sửa mục II.2.đ».</summary>
public sealed class EditPlanCommand(PlanEditing editing, ReferenceData reference, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.EditPlan;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(message.Who))
        {
            return await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken, FaultCode.NotAPlanEditor);
        }

        Dictionary<string, string> data = message.Said.Slots.Clause is { } clause
            ? new() { [DataKeys.Target] = PlanEditCard.Clause, [Fields.ClauseId] = clause }
            : new() { [DataKeys.Target] = PlanEditCard.Head };
        AdaptiveCard card = await editing.FormAsync(new CardClick(message.Who, Verbs.EditPlan, data, null), [], cancellationToken);
        return new ChatReply.Card(card, PlanCard.Summary(reference.Plan, contexts.Now()));
    }
}

/// <summary>«Lập kế hoạch năm sau».</summary>
public sealed class RollOverCommand(RollingOver rolling, ReferenceData reference, BusinessClock clock, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.RollOverPlan;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(message.Who))
        {
            return await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken, FaultCode.NotAPlanEditor);
        }

        int year = message.Said.Slots.Period?.Year ?? clock.Today.Year + 1;
        return new ChatReply.Card(rolling.Form(year, null, []), PlanCard.Summary(reference.Plan, contexts.Now()));
    }
}

/// <summary>Next year's plan: the form with what to look at, then the plan itself.</summary>
public sealed class RollingOver(ReferenceData reference, CardContexts contexts)
{
    public AdaptiveCard Form(int year, string? goLive, IReadOnlyList<Fault> faults)
    {
        Plan from = reference.Plans[^1];
        string first = goLive ?? new DateOnly(year, 1, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return PlanVersionsCard.RollOver(from, year, RollOver.Review(from), first, faults, contexts.Now());
    }
}

public sealed class RollOverAction(
    RollingOver rolling, KeptDocuments documents, ReferenceData reference, BusinessClock clock, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.RollOverPlan;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        int year = int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int said) && said is > 2000 and < 2100
            ? said
            : clock.Today.Year + 1;
        List<Fault> faults = [];
        DateOnly? goLive = FormText.ReadDate(click[Fields.PlanGoLive], Fields.PlanGoLive, faults);
        // The button that leads to the form says only the year.
        if (Permissions.MayEditPlan(click.Who) && (click[DataKeys.Target] != Verbs.RollOverPlan || faults.Count > 0))
        {
            return new CardAnswer.Card(rolling.Form(year, click[Fields.PlanGoLive], faults));
        }

        string why = string.Format(CultureInfo.InvariantCulture, ChatText.RollOverWhy, year, reference.Plans[^1].Year);
        Outcome<PlanDocument> outcome = await documents.ChangePlanAsync(
            (document, _) => RollOver.Decide(document, year, goLive, click.Who) switch
            {
                Outcome<PlanParts>.Done done => Outcome.Of(document.With(done.Value) with
                {
                    ChangedYear = year,
                    Differences = PlanDifferences.Between(document.Plans[^1], done.Value),
                }),
                Outcome<PlanParts>.Refused refused => Outcome.Refuse<PlanDocument>(refused.Faults),
                _ => Outcome.Repeated<PlanDocument>(),
            },
            click.Who,
            why,
            cancellationToken);
        if (outcome is Outcome<PlanDocument>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "plan", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(rolling.Form(year, click[Fields.PlanGoLive], refused.Faults));
        }

        Plan plan = reference.Plans.First(p => p.Year == year);
        return new CardAnswer.Card(PlanVersionsCard.RolledOver(plan, RollOver.Review(plan), contexts.Now()));
    }
}
