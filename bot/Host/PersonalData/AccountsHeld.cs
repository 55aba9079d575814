using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Which accounts were somebody's, and when, from the roster's own versions.</summary>
public sealed class AccountsHeld(OfficeDocuments documents)
{
    public async Task<IReadOnlyList<AccountHeld>> ByAsync(Person person, CancellationToken cancellationToken) =>
        AccountHeld.By(person,
        [
            .. (await VersionsAsync(cancellationToken))
                .Select(v => new RosterVersion(v.At, v.Content, v.Why == Verbs.AcceptIdentity))
        ]);

    /// <summary>Whether it was this person who asked, and not who had the account before them.</summary>
    public async Task<bool> AskedByAsync(Person person, DataRequest request, CancellationToken cancellationToken) =>
        (await ByAsync(person, cancellationToken)).Any(account => account.Covers(request.ByUpn, request.At));

    public Task<IReadOnlyList<OfficeDocument<RosterContent>>> VersionsAsync(CancellationToken cancellationToken) =>
        documents.HistoryAsync<RosterContent>(ReferenceData.RosterDocument, cancellationToken);
}
