using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>A period at a glance: each duty's confirmations, and the targets in a line each.</summary>
public static class PeriodSummaryCard
{
    public static AdaptiveCard Render(
        ReportingPeriod period, IReadOnlyList<DutyProgress> duties, IReadOnlyList<Target> targets, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.SummaryHeading), words.Name(period)));
        card.Text(words.Of(nameof(CardText.FreezeWindow), period.First, period.Last), subtle: true);
        card.Statement(WorkText.Sentence([.. duties.Select(d => d.Count)], words));
        card.Section(part =>
        {
            foreach (DutyProgress duty in duties)
            {
                part.Pair(words.In(duty.Duty.Title, duty.Duty.TitleEn), WorkText.Parts(duty.Count, dueAt: null, words));
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
            words[nameof(CardText.ButtonTargets)], Verbs.ShowTargets,
            new Dictionary<string, string> { [DataKeys.Period] = PeriodName.Of(period) }));
        return card.ToCard();
    }
}
