using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Questions;

/// <summary>A question in the Office's channel, and every posted copy of it from then on.</summary>
public sealed class QuestionForOfficeMessage(QuestionBook questions, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.QuestionForOffice;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            QuestionCard.ForOffice(view, context), QuestionCard.OfficeSummary(view, context),
            new FollowedSubject(subject, year, Kind, view.Question.Version));
    }
}
