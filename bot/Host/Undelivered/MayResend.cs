using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>Who may have messages sent again.</summary>
internal static class MayResend
{
    public static async Task<CardAnswer?> UnlessMayResendAsync(
        this Refusals refusals, CardClick click, CancellationToken cancellationToken) =>
        Permissions.MayResend(click.Who)
            ? null
            : await refusals.ForbiddenAsync(click, click[DataKeys.Message] ?? "", [new Fault(FaultCode.NotAnOfficer)], cancellationToken);
}
