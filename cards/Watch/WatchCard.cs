using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Watch;

namespace TeamsReformBot.Cards;

/// <summary>For the Office's channel, or for its chief: the bot itself does not work as it should, or does so again.</summary>
public static class WatchCard
{
    public static AdaptiveCard Trouble(Trouble trouble, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.WatchTroubleHeading)]);
        card.Statement(
            trouble.Kind switch
            {
                TroubleKind.JobsLate => words[nameof(CardText.WatchJobsLate)],
                TroubleKind.MessagesStuck => words.Of(nameof(CardText.WatchMessagesStuck), trouble.Messages),
                _ => words.Of(nameof(CardText.WatchOfficeChannelLost), trouble.Messages),
            },
            AdaptiveTextColor.Attention);
        if (trouble.Jobs.Count > 0)
        {
            card.Line(nameof(CardText.LabelWatchJobs), string.Join("; ", trouble.Jobs.Select(job => JobName(job, words))));
        }

        card.Line(nameof(CardText.LabelWatchSince), words.Moment(trouble.Since));
        card.Line(
            nameof(CardText.LabelWatchToDo),
            words[trouble.Kind is TroubleKind.OfficeChannelLost ? nameof(CardText.WatchToDoChannel) : nameof(CardText.WatchToDo)]);
        return card.ToCard();
    }

    public static string TroubleSummary(CardContext context) => new Words(context.Culture)[nameof(CardText.WatchTroubleHeading)];

    /// <param name="trouble">As it was told.</param>
    /// <param name="until">When it was found to be over, Vietnam local.</param>
    public static AdaptiveCard Over(Trouble trouble, DateTime until, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.WatchOverHeading)]);
        string text = trouble.Kind switch
        {
            TroubleKind.JobsLate => nameof(CardText.WatchJobsOver),
            TroubleKind.MessagesStuck => nameof(CardText.WatchMessagesOver),
            _ => nameof(CardText.WatchOfficeChannelFound),
        };
        card.Statement(card.Words.Of(text, trouble.Since, until), AdaptiveTextColor.Good);
        card.Text(card.Words[nameof(CardText.WatchNothingToDo)]);
        return card.ToCard();
    }

    public static string OverSummary(CardContext context) => new Words(context.Culture)[nameof(CardText.WatchOverHeading)];

    // A job without a name for readers is named as in the logs, which is what the technician needs.
    private static string JobName(string job, Words words) => job switch
    {
        "monthly-flag-ceremony" => words[nameof(CardText.JobFlagCeremony)],
        "quarterly-conference" => words[nameof(CardText.JobConference)],
        "standing-duties" => words[nameof(CardText.JobStandingDuties)],
        "deadlines" => words[nameof(CardText.JobDeadlines)],
        "chain" => words[nameof(CardText.JobChain)],
        _ => job,
    };
}
