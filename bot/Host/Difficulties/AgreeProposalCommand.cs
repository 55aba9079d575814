using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Đồng ý, giao VP»: the decision card with that unit filled in, to be pressed; words alone decide nothing.</summary>
public sealed class AgreeProposalCommand(PendingDecisions pending, DifficultyViews views, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.AgreeProposal;

    public Use Use => Use.Directorate;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        IReadOnlyList<DifficultyView> waiting = await pending.OfAsync(message.Who, cancellationToken);
        Slots slots = message.Said.Slots;
        if (slots.Difficulty is { } number)
        {
            waiting = [.. waiting.Where(v => v.Difficulty.Number == number)];
        }

        CardContext context = contexts.Now();
        if (waiting is not [var only])
        {
            return waiting.Count == 0
                ? new ChatReply.Words(ChatText.NothingPending)
                : new ChatReply.Card(DifficultyListCard.Pending(waiting, [], context), ChatText.DifficultyListSummary);
        }

        DifficultyView view = await views.OfAsync(only.Difficulty, cancellationToken);
        OfficeOpinion? opinion = view.Difficulty.Opinion;
        DateOnly? due = slots.Date ?? opinion?.Due;
        string standard = DirectorCard.Standard(context);
        DirectingForm form = new(
            standard,
            standard,
            slots.Units.Count > 0 ? slots.Units[0] : opinion?.LeadUnit,
            slots.Units.Count > 1 ? string.Join(',', slots.Units.Skip(1)) : null,
            due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            null,
            null);
        return new ChatReply.Card(
            DirectorCard.Render(view, message.Who.Role is Role.DeputyDirector, context, form, notice: ChatText.CheckBeforeDeciding),
            ChatText.DifficultyListSummary);
    }
}
