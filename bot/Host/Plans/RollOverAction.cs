using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class RollOverAction(
    RollingOver rolling, KeptDocuments documents, ReferenceData reference, BusinessClock clock, Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.RollOverPlan;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        int year = int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int said)
            && said is > 2000 and < 2100
            ? said
            : clock.Today.Year + 1;
        FormReader read = new();
        DateOnly? goLive = read.Date(click[Fields.PlanGoLive], Fields.PlanGoLive);
        // The button that leads to the form says only the year.
        if (Permissions.MayEditPlan(click.Who) && (click[DataKeys.Target] != Verbs.RollOverPlan || !read.IsClean))
        {
            return new CardAnswer.Card(rolling.Form(year, click[Fields.PlanGoLive], read.Faults));
        }

        string why = string.Format(CultureInfo.InvariantCulture, ChatText.RollOverWhy, year, reference.Plans[^1].Year);
        Outcome<PlanDocument> outcome = await documents.ChangePlanAsync(
            (document, _) => RollOver.Decide(document, year, goLive, click.Who) switch
            {
                Outcome<PlanParts>.Done done => Outcome.Of(document.With(done.Value) with
                {
                    ChangedYear = year,
                    Differences = PlanDifferences.Between(document.Plans[^1], done.Value),
                }),
                Outcome<PlanParts>.Refused refused => Outcome.Refuse<PlanDocument>(refused.Faults),
                _ => Outcome.Repeated<PlanDocument>(),
            },
            click.Who,
            why,
            cancellationToken);
        if (outcome is Outcome<PlanDocument>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "plan", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(rolling.Form(year, click[Fields.PlanGoLive], refused.Faults));
        }

        Plan plan = reference.Plans.First(p => p.Year == year);
        return new CardAnswer.Card(PlanVersionsCard.RolledOver(plan, RollOver.Review(plan), contexts.Now()));
    }
}
