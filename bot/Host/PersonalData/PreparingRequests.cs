using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>A request about the own data before it is sent: whatever a sentence sounds like, it is shown first.</summary>
public sealed class PreparingRequests(ReferenceData reference, CardContexts contexts)
{
    public ChatReply Answer(ChatMessage message, DataRequestKind kind) => message.IsPersonal
        ? new ChatReply.Card(Card(message.Who, kind, message.Said.Slots.Text, Guid.NewGuid().ToString("N"), []), ChatText.MyDataSummary)
        : new ChatReply.Words(ChatText.MyDataPersonalOnly);

    public AdaptiveCard Card(Person who, DataRequestKind kind, string? text, string token, IReadOnlyList<Fault> faults)
    {
        CardContext context = contexts.Now();
        return DataRightCards.Prepare(
            kind, text, who, reference.Roster.Unit(who.UnitCode),
            DataRequest.DueOf(kind, DateOnly.FromDateTime(context.Now), reference.Calendar), token, faults, context);
    }
}
