using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Questions;

/// <summary>Opens one question of the list.</summary>
public sealed class ShowQuestionAction(QuestionBook questions, ReferenceData reference, Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ShowQuestion;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Office.Handles(click.Who, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(
                click, click[DataKeys.Question] ?? "", [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
        }

        return click.ReadRow(DataKeys.Question) is { } at
            && await questions.FindAsync(at, cancellationToken) is { } view
            ? new CardAnswer.Card(QuestionCard.ForOffice(view, contexts.Now()))
            : new CardAnswer.Line(ChatText.NoSuchQuestion);
    }
}
