namespace TeamsReformBot.Language;

/// <summary>A sentence that shows how a command is typed.</summary>
/// <param name="English">The same in English.</param>
/// <param name="Group">The part of the help that it stands in.</param>
/// <param name="Audience">To whom it is offered.</param>
public sealed record CommandExample(IntentKind Intent, string Text, string English, CommandGroup Group, Audience Audience);
