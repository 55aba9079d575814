using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// «Khó khăn của phòng tôi tới đâu rồi»: what is open and what was closed lately, of those that the asker may see; or one by its number.
/// </summary>
public sealed class DifficultyStatusCommand(
    DifficultyViews views, DifficultyDetail detail, ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    private const int DaysBack = 30;

    public IntentKind Intent => IntentKind.DifficultyStatus;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        string? number = message.Said.Slots.Difficulty;
        DateTime since = clock.Now.AddDays(-DaysBack);
        IReadOnlyList<DifficultyView> found = await views.WhereAsync(
            d => Reporters.MaySee(message.Who, d, reference.Roster)
                && (number is null ? d.Closed is null || IsOwnAndLate(d, message.Who, since) : d.Number == number),
            cancellationToken);
        if (number is not null)
        {
            return found is [var one]
                ? new ChatReply.Card(detail.CardFor(message.Who, await views.OfAsync(one.Difficulty, cancellationToken)), ChatText.DifficultyListSummary)
                : new ChatReply.Words(ChatText.NoSuchDifficulty);
        }

        return new ChatReply.Card(DifficultyListCard.Status(found, contexts.Now()), ChatText.DifficultyListSummary);
    }

    // The Office's list holds what is to be done; a unit also wants to see what became of its own.
    private bool IsOwnAndLate(Difficulty d, Person who, DateTime since) =>
        d.Closed!.At >= since && Reporters.IsReporter(who, d, reference.Roster) && d.Locality is null;
}
