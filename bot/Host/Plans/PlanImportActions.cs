using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Reminders;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Nạp kế hoạch»: how it is done.</summary>
public sealed class ImportPlanCommand(ReferenceData reference, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ImportPlan;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => Permissions.MayEditPlan(message.Who)
        ? new ChatReply.Card(PlanImportCard.HowTo(contexts.Now()), PlanCard.Summary(reference.Plan, contexts.Now()))
        : await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken, FaultCode.NotAPlanEditor);
}

/// <summary>A .json file sent in chat.</summary>
public sealed class PlanFileHandler(PlanImporting importing, ReferenceData reference, Refusals refusals, CardContexts contexts) : ISentFileHandler
{
    public bool Takes(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public async Task<string?> RefusedAsync(Person who, CancellationToken cancellationToken) => Permissions.MayEditPlan(who)
        ? null
        : await refusals.ForbiddenAsync(who, nameof(IntentKind.ImportPlan), "plan", FaultCode.NotAPlanEditor, cancellationToken);

    public async Task<ChatReply> ReadAsync(Person who, string name, Stream file, CancellationToken cancellationToken)
    {
        // Also without a byte order mark it is UTF-8, as JSON is.
        using StreamReader reader = new(file, Encoding.UTF8);
        string json = await reader.ReadToEndAsync(cancellationToken);
        return new ChatReply.Card(
            await importing.PreviewAsync(who, Path.GetFileName(name), json, cancellationToken), PlanCard.Summary(reference.Plan, contexts.Now()));
    }
}

/// <summary>The file that was looked at becomes the plan's next version, if the plan is still the one that it was compared with.</summary>
public sealed class ApplyPlanAction(
    PlanImporting importing, KeptDocuments documents, PlanHistory history, Reconciler reconciler, Refusals refusals, CardContexts contexts) : ICardAction
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
                refused.Faults.All(f => f.Field == Fields.Why) && importing.Decide(sent, document, version, click.Who, "-") is Outcome<PlanDraft>.Done again
                    ? PlanImportCard.Preview(sent.FileName, again.Value, sent.Token, sent.ExpiresAt, why, refused.Faults, context)
                    : PlanImportCard.Refused(refused.Faults[0], context));
        }

        await importing.DropAsync(sent, cancellationToken);
        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(await history.CardAsync(saved: true, cancellationToken));
    }
}

/// <summary>The file is not wanted.</summary>
public sealed class DiscardPlanAction(PlanImporting importing, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardPlan;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, "plan", [new Fault(FaultCode.NotAPlanEditor)], cancellationToken))!;
        }

        if (await importing.FindAsync(click[DataKeys.Token], cancellationToken) is { } sent)
        {
            await importing.DropAsync(sent, cancellationToken);
        }

        return new CardAnswer.Card(PlanImportCard.Discarded(contexts.Now()));
    }
}
