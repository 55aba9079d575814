using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Plans;

/// <summary>A plan's file that was looked at and waits to be applied.</summary>
/// <param name="BaseVersion">The version of the plan's document that it was compared with.</param>
/// <param name="ExpiresAt">Vietnam local.</param>
public sealed record SentPlan(string Token, int BaseVersion, string FileName, string Json, Upn ByUpn, DateTime At, DateTime ExpiresAt);

/// <summary>Reads a plan's file, shows what it would change and keeps it until it is applied or discarded.</summary>
public sealed class PlanImporting(
    Tables tables, KeptDocuments documents, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    private const string DraftPrefix = OfficeStore.DraftPrefix + "plan|";
    private const int PreviewHours = 24;

    public async Task<AdaptiveCards.AdaptiveCard> PreviewAsync(
        Person who, string fileName, string json, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        (_, int version, PlanDocument document, _) = await documents.PlanAsync(cancellationToken);
        Outcome<PlanDraft> outcome = PlanImport.Decide(document, reference.Plan.Year, json, who, reference.Roster, clock.Today);
        if (outcome is not Outcome<PlanDraft>.Done done)
        {
            return PlanImportCard.Faulty(fileName, ((Outcome<PlanDraft>.Refused)outcome).Faults, context);
        }

        SentPlan sent = new(Guid.NewGuid().ToString("N"), version, fileName, json, who.Upn, clock.Now, clock.Now.AddHours(PreviewHours));
        await tables.Units.UpsertEntityAsync(
            Row.Of(OfficeStore.Partition, KeyOf(sent.Token), sent), TableUpdateMode.Replace, cancellationToken);
        return PlanImportCard.Preview(fileName, done.Value, sent.Token, sent.ExpiresAt, null, [], context);
    }

    /// <summary>The file that a card's token names; null when it was discarded or has expired.</summary>
    public async Task<SentPlan?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(token, "N", out _))
        {
            return null;
        }

        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            OfficeStore.Partition, KeyOf(token!), cancellationToken: cancellationToken);
        return row.HasValue && Row.Read<SentPlan>(row.Value!).State is var sent && sent.ExpiresAt >= clock.Now ? sent : null;
    }

    public Task DropAsync(SentPlan sent, CancellationToken cancellationToken) =>
        tables.Units.DeleteEntityAsync(OfficeStore.Partition, KeyOf(sent.Token), cancellationToken: cancellationToken);

    /// <summary>The file decided on anew; the version that it was compared with must still be the last.</summary>
    public Outcome<PlanDraft> Decide(SentPlan sent, PlanDocument document, int version, Person by, string? why)
    {
        FormReader read = new();
        read.Required(why, Fields.Why, FaultCode.PlanReasonMissing);
        return version != sent.BaseVersion ? Outcome.Refuse<PlanDraft>([new Fault(FaultCode.PlanMovedOn, null, version)])
            : !read.IsClean && Permissions.MayEditPlan(by) ? read.Refuse<PlanDraft>()
            : PlanImport.Decide(document, reference.Plan.Year, sent.Json, by, reference.Roster, clock.Today);
    }

    private static string KeyOf(string token) => Row.Key(DraftPrefix + token);
}
