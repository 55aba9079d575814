using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Sheets;

/// <summary>Finds the sheet that a click is about, for somebody who may fill it in.</summary>
public sealed class ClickedSheets(ReferenceData reference, Refusals refusals, IOptions<ReformOptions> options)
{
    /// <returns>Unit and quarter; or the answer that ends the click.</returns>
    public async Task<(Unit? Unit, ReportingPeriod? Quarter, CardAnswer? End)> FindAsync(
        CardClick click, CancellationToken cancellationToken)
    {
        if (click.Unit is not { } unit
            || PeriodName.Read(click[DataKeys.Period], options.Value.PeriodRule) is not { Kind: PeriodKind.Quarter } quarter)
        {
            return (null, null, new CardAnswer.Line(ChatText.UnknownButton));
        }

        return Permissions.MayConfirmOrEnter(click.Who, unit.Code, reference.Roster)
            ? (unit, quarter, null)
            : (null, null, await refusals.ForbiddenAsync(click, Quarters.KeyOf(quarter), [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken));
    }
}
