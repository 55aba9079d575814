using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Finds who wrote. A roster knows people by their principal name, an activity by the account's object id: the first time the
/// channel is asked which name belongs to it, and the match is kept.
/// </summary>
public sealed partial class Recognition(
    Deciding deciding, ReferenceData reference, OfficeDocuments documents, UnitStore units, AuditLog audit, BusinessClock clock,
    ILogger<Recognition> logger)
{
    private const string Matched = "Matched";
    private const string UserPrincipalName = "userPrincipalName";
    private const string Email = "email";
    private const string GuestMark = "#EXT#";

    /// <summary>The person of the roster; null when it is nobody on it, or not yet certain.</summary>
    public async Task<Person?> WhoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(turn.Activity.From?.AadObjectId, out Guid id))
        {
            return null;
        }

        if (reference.Roster.Find(id) is { } known)
        {
            return known;
        }

        await reference.RefreshAsync(cancellationToken);
        if (reference.Roster.Find(id) is { } since)
        {
            return since;
        }

        if ((await NamesAsync(turn, cancellationToken)).Select(reference.Roster.FindByUpn).OfType<Person>()
            .FirstOrDefault() is not { } person)
        {
            return null;
        }

        return person.AadObjectId is null
            ? await MatchAsync(person, id, cancellationToken)
            : await OtherAccountAsync(person, id, cancellationToken);
    }

    /// <summary>Keeps that an account is somebody's.</summary>
    public async Task<Person?> MatchAsync(Person person, Guid id, CancellationToken cancellationToken)
    {
        var decided = await deciding.OnAsync(
            async (_, ct) =>
            {
                await reference.RefreshAsync(ct);
                return await documents.CurrentAsync<RosterMatch?>(ReferenceData.MatchDocument, null, ct);
            },
            (_, _) => reference.Roster.Find(id) is null ? Outcome.Of(new RosterMatch(person.Upn, id)) : Outcome.Repeated<RosterMatch>(),
            (current, match, now, changeOf) =>
            {
                changeOf(OfficeStore.Partition).Put(current.Next(match, now, person.Upn, person.Name, null));
                return match;
            },
            cancellationToken);
        if (decided?.After is not null)
        {
            await reference.RefreshAsync(cancellationToken);
            await audit.DoneAsync(person.Upn, Matched, id.ToString("D"), cancellationToken);
            LogMatched(person.UnitCode);
        }

        return reference.Roster.Find(id);
    }

    // An account that was made anew, or somebody who was given another's name: the Office says which.
    private async Task<Person?> OtherAccountAsync(Person person, Guid id, CancellationToken cancellationToken)
    {
        await units.SendAsync([AccountNotices.OtherAccount(person, id, clock.Now)], cancellationToken);
        LogOtherAccount(person.UnitCode);
        return null;
    }

    // The principal name; of a guest also the address that they were invited by, which is how a list knows them.
    private async Task<IReadOnlyList<string>> NamesAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.From?.Id is not { Length: > 0 } memberId)
        {
            return [];
        }

        try
        {
            // Asked directly: the SDK's question for Teams reads the channel's data first, and quotes all of it where it fails.
            var channel = (Microsoft.Bot.Connector.Conversations)turn.TurnState.Get<IConnectorClient>().Conversations;
            ChannelAccount member = await channel.GetConversationMemberAsync(memberId, turn.Activity.Conversation.Id, cancellationToken);
            IReadOnlyDictionary<string, string> said = Payload.Values(member.Properties);
            string? upn = said.GetValueOrDefault(UserPrincipalName);
            // A member of the tenant may set their own address: only a guest's is the one that somebody else vouched for.
            string? address = upn?.Contains(GuestMark, StringComparison.OrdinalIgnoreCase) is true ? said.GetValueOrDefault(Email) : null;
            return [.. new[] { upn, address }.OfType<string>()];
        }
        catch (Exception e) when (ChannelOutcome.IsFailure(e) && !cancellationToken.IsCancellationRequested)
        {
            // Asked again with their next message.
            LogNotAsked(e.GetType().Name);
            return [];
        }
    }

    [LoggerMessage(1611, LogLevel.Information, "Somebody of unit {Unit} was recognised by their principal name")]
    private partial void LogMatched(string unit);

    [LoggerMessage(1612, LogLevel.Warning, "Somebody of unit {Unit} was seen with another account than the one kept; the Office is told")]
    private partial void LogOtherAccount(string unit);

    [LoggerMessage(1613, LogLevel.Warning, "The channel could not be asked for a member's name ({Error})")]
    private partial void LogNotAsked(string error);
}
