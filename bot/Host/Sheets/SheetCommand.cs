using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Sheets;

/// <summary>«Phiếu số liệu quý này»: the form for all figures of the quarter; an officer may name another unit.</summary>
public sealed class SheetCommand(SheetBook book, Refusals refusals, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Sheet;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        Unit unit = reference.Roster.Unit(said.Units is [var named] ? named : OwnUnit(message.Who));
        if (!Permissions.MayConfirmOrEnter(message.Who, unit.Code, reference.Roster))
        {
            return new ChatReply.Words(await refusals.ForbiddenAsync(
                message.Who, nameof(IntentKind.Sheet), unit.Code, FaultCode.NotAllowedToConfirm, cancellationToken));
        }

        ReportingPeriod quarter = await book.MeantAsync(unit, said.Period, cancellationToken);
        Sheet sheet = await book.OfAsync(unit, quarter, null, cancellationToken);
        CardContext context = contexts.Now();
        return new ChatReply.Card(SheetCard.Render(sheet.View, sheet.Opening, [], context), SheetCard.Title(quarter, context));
    }

    // A delegate fills in the sheet of the unit that they stand in for.
    private string OwnUnit(Person who) => Permissions.MayConfirmOrEnter(who, who.UnitCode, reference.Roster)
        ? who.UnitCode
        : reference.Roster.ActsFor(who).Select(u => u.Code).FirstOrDefault() ?? who.UnitCode;
}
