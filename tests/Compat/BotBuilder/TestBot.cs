using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

/// <summary>Notes which method each activity reached, and answers as it is told.</summary>
internal sealed class TestBot : ActivityHandler
{
    public List<string> Reached { get; } = [];

    public Activity? Last { get; private set; }

    public Func<ITurnContext, Task>? OnMessage { get; set; }

    public InvokeResponse? InvokeAnswer { get; set; }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await Note(turnContext, "message");
        if (OnMessage is not null) await OnMessage(turnContext);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        await Note(turnContext, "invoke " + turnContext.Activity.Name);
        return InvokeAnswer!;
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note(turnContext, "added " + membersAdded.Count);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note(turnContext, "removed " + membersRemoved.Count);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note(turnContext, "installed");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note(turnContext, "uninstalled");

    private Task Note(ITurnContext turnContext, string what)
    {
        Reached.Add(what);
        Last = turnContext.Activity;
        return Task.CompletedTask;
    }
}
