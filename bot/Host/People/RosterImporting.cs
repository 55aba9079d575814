using System.Globalization;
using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>Reads a list, shows what it would change and keeps it until it is applied or discarded.</summary>
public sealed class RosterImporting(RosterStore roster, DataFiles files, Refusals refusals, BusinessClock clock, CardContexts contexts)
{
    private const int PreviewHours = 24;
    private const int FileDays = TrustChange.WaitingDays;

    public Task<AdaptiveCards.AdaptiveCard> PreviewAsync(Person who, RosterReading reading, CancellationToken cancellationToken) =>
        reading.Roster is not null
            ? PreviewAsync(who, reading, null, Guid.NewGuid().ToString("N"), cancellationToken)
            : Task.FromResult(RosterImportCard.Faulty(reading.Faults, contexts.Now()));

    /// <summary>The installation's own file, which waits for longer: nobody may be at work when it changes.</summary>
    public async Task<AdaptiveCards.AdaptiveCard> PreviewFileAsync(Person who, CancellationToken cancellationToken)
    {
        int version = (await roster.CurrentAsync(cancellationToken)).Version;
        string token = string.Create(CultureInfo.InvariantCulture, $"{files.RosterHash[..32]}v{version}");
        return await PreviewAsync(who, files.RosterReading, files.RosterHash, token, cancellationToken);
    }

    private async Task<AdaptiveCards.AdaptiveCard> PreviewAsync(
        Person who, RosterReading reading, string? fileHash, string token, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        CurrentRoster rows = await roster.CurrentAsync(cancellationToken);
        RosterContent now = rows.Now;
        if (RosterImport.Faults(now, reading) is { Count: > 0 } faults)
        {
            return RosterImportCard.Faulty(faults, context);
        }

        RosterContent next = RosterImport.Next(now, reading.Roster!, clock.Today) with { FileHash = fileHash ?? now.FileHash };
        if (!RosterUpkeep.HasEditor(next))
        {
            return RosterImportCard.Refused(new Fault(FaultCode.NobodyEditsRoster), context);
        }

        Outcome<TrustSplit> split = ProposeTrust.Decide(now, next, who, inParts: true);
        if (split is Outcome<TrustSplit>.Refused refused)
        {
            return RosterImportCard.Refused(refused.Faults[0], context);
        }

        RosterDraft draft = new(
            token, rows.Version, next, who.Upn, clock.Now,
            fileHash is null ? clock.Now.AddHours(PreviewHours) : clock.Now.AddDays(FileDays))
        {
            FileHash = fileHash,
        };
        RosterChanges changes = RosterChanges.Between(now, next);
        if (!changes.IsEmpty)
        {
            await roster.KeepDraftAsync(draft, cancellationToken);
        }

        return RosterImportCard.Preview(
            changes,
            ((Outcome<TrustSplit>.Done)split).Value.Waiting,
            draft.Token,
            draft.ExpiresAt,
            context,
            reading.Sheet,
            ofFile: fileHash is not null);
    }

    public Task<AdaptiveCards.AdaptiveCard> PreviewAsync(Person who, string pasted, CancellationToken cancellationToken)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(pasted));
        return PreviewAsync(who, RosterCsv.Read(stream), cancellationToken);
    }

    /// <summary>The words of a refusal, audited; null when they may.</summary>
    public async Task<string?> RefusedAsync(Person who, string what, CancellationToken cancellationToken) => Permissions.MayEditRoster(who)
        ? null
        : await refusals.ForbiddenAsync(who, what, ReferenceData.RosterDocument, FaultCode.NotAllowedToEditRoster, cancellationToken);
}
