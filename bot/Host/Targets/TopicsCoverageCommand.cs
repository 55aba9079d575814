using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Targets;

/// <summary>«Độ phủ nội dung»: how often each content of II.1 was spoken of.</summary>
public sealed class TopicsCoverageCommand(TargetFigures figures, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.TopicsCoverage;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(message.Who))
        {
            return new ChatReply.Words(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.ForFiguresAsync(message.Said.Slots.Period, cancellationToken);
        return new ChatReply.Card(TopicsCoveredCard.Render(set.Period, TopicsCovered.Of(set), contexts.Now()), ChatText.TopicsSummary);
    }
}
