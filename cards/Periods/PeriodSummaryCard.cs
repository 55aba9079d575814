using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>A period at a glance: each duty's confirmations, and the targets in a line each.</summary>
public static class PeriodSummaryCard
{
    public static AdaptiveCard Render(ReportingPeriod period, IReadOnlyList<DutyProgress> duties, IReadOnlyList<Target> targets, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.SummaryHeading), words.Name(period)));
        card.Text(words.Of(nameof(CardText.FreezeWindow), period.First, period.Last), subtle: true);
        card.Statement(words.Of(
            nameof(CardText.SummaryTotal), duties.Sum(d => d.Confirmed), duties.Sum(d => d.Assigned), duties.Sum(d => d.Overdue)));
        card.Section(part =>
        {
            foreach (DutyProgress duty in duties)
            {
                string state = words.Of(nameof(CardText.SummaryDuty), duty.Confirmed, duty.Assigned);
                part.Pair(
                    words.In(duty.Duty.Title, duty.Duty.TitleEn),
                    duty.Overdue == 0 ? state : $"{state}, {words.Of(nameof(CardText.SummaryOverdue), duty.Overdue)}");
            }
        });
        card.Section(part =>
        {
            part.Text(words[nameof(CardText.SummaryTargets)], strong: true);
            foreach (Target target in targets)
            {
                part.Pair(TargetText.Title(target.Id, words), TargetText.InOneLine(target, words));
            }
        });
        card.Buttons(Buttons.Execute(
            words[nameof(CardText.ButtonTargets)], Verbs.ShowTargets, new Dictionary<string, string> { [DataKeys.Period] = PeriodName.Of(period) }));
        return card.ToCard();
    }
}
