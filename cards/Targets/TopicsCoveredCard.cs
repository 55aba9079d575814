using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>How often each content of II.1 was spoken of; those not yet are named first.</summary>
public static class TopicsCoveredCard
{
    public static AdaptiveCard Render(ReportingPeriod period, IReadOnlyList<TopicCovered> topics, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        IReadOnlyList<TopicCovered> missing = [.. topics.Where(t => t.Activities == 0)];
        IReadOnlyList<TopicCovered> covered = [.. topics.Where(t => t.Activities > 0)];
        card.Heading(words.Of(nameof(CardText.TopicsHeading), words.Name(period)));
        card.Statement(words.Of(nameof(CardText.TopicsCount), covered.Count, topics.Count));
        if (missing.Count > 0)
        {
            card.Section(part =>
            {
                part.Text(words[nameof(CardText.TopicsMissing)], strong: true, color: AdaptiveTextColor.Attention);
                foreach (TopicCovered topic in missing)
                {
                    part.Text(ClauseText.Short(topic.Clause, words));
                }
            });
        }

        card.Section(part =>
        {
            foreach (TopicCovered topic in covered)
            {
                part.Pair(ClauseText.Short(topic.Clause, words), words.Of(nameof(CardText.TopicsActivities), topic.Activities));
            }
        });
        return card.ToCard();
    }
}
