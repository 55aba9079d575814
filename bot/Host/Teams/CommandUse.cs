using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>The commands that there are, to whom they are offered, and why one is not run.</summary>
public sealed class CommandUse(IServiceProvider services, ReferenceData reference, OfficeChannel officeChannel, Refusals refusals)
{
    // Asked for when first needed: the help, which lists them, is one of them.
    private readonly Lazy<Dictionary<IntentKind, IChatCommand>> _commands = new(() => services.GetServices<IChatCommand>()
        .ToDictionary(c => c.Intent));

    public IChatCommand? Find(IntentKind intent) => _commands.Value.GetValueOrDefault(intent);

    /// <summary>The command's own rule holds; where it has none, the phrase table says whom it is of use to.</summary>
    public Func<CommandExample, bool> OfferedTo(Person who) => example => Find(example.Intent) is { Use: var use }
        && (use.IsForAnybody ? example.Audience.Includes(who, reference.Roster) : use.May(who, reference.Roster));

    /// <summary>The answer that ends it; null when the command may be run.</summary>
    public async Task<ChatReply?> RefusalAsync(IChatCommand command, ChatMessage message, CancellationToken cancellationToken)
    {
        Use use = command.Use;
        bool inOffice = message.ChannelId is { } channel && channel == await officeChannel.IdAsync(cancellationToken);
        if (!use.May(message.Who, reference.Roster) && !(use.IsOpenInOfficeChannel && inOffice))
        {
            return new ChatReply.Words(
                use.Words?.Invoke()
                    ?? await refusals.ForbiddenAsync(message.Who, command.Intent.ToString(), "", use.Refusal, cancellationToken));
        }

        return use.NotBeforeOthers is { } elsewhere && !message.IsPersonal && !inOffice ? new ChatReply.Words(elsewhere()) : null;
    }
}
