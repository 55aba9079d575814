using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract class BotAdapter
{
    internal const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    public BotAdapter()
    {
    }

    /// <summary>Given whatever a turn throws, cancellation included; without it the exception reaches the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        UseCultureOf(turnContext.Activity);
        try
        {
            await callback(turnContext, cancellationToken);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e);
        }
    }

    // As the original does: a turn runs in the culture of its sender, so a format that relies on the current culture shows here too.
    private static void UseCultureOf(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Locale)) return;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(activity.Locale);
        }
        catch (CultureNotFoundException)
        {
            // A locale that this machine does not know changes nothing.
        }
    }
}
