using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Nhập khó khăn của xã …»: the Office's form for a locality's letter.</summary>
public sealed class LocalityCommand(CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Locality;

    public Use Use => Use.OfficePeople with { Words = () => ChatText.LocalityIsForOffice };

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots slots = message.Said.Slots;
        LocalityForm form = LocalityForm.Blank with
        {
            // Who names a place alone has named the locality.
            Locality = slots.Place ?? slots.Text,
            LetterDate = slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text = slots.Place is null ? null : slots.Text,
        };
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            LocalityCard.Render(form, Guid.NewGuid().ToString("N"), [], contexts.Now()), ChatText.DifficultyFormSummary));
    }
}
