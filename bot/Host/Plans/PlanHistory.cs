using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

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
