namespace TeamsReformBot.Domain.Conversation;

/// <summary>What someone wants who typed a sentence.</summary>
public enum IntentKind
{
    /// <summary>The open work of the asker's unit.</summary>
    UnitWork,

    /// <summary>The units that owe something.</summary>
    UnitsOwing,

    /// <summary>Setting the date and hour of a quarter's conference.</summary>
    SetConference,

    /// <summary>Making the channel in which this was typed the Office's channel.</summary>
    SetOfficeChannel,

    /// <summary>Who was not reached and what could not be sent, to be sent again.</summary>
    Undelivered,
    Help,
    Unknown,

    /// <summary>The sentence has more than one meaning: ask which.</summary>
    Ask,
}

/// <summary>An understood sentence.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Conference">Only with <see cref="IntentKind.SetConference"/>.</param>
/// <param name="Question">Only with <see cref="IntentKind.Ask"/>: what to ask back, in Vietnamese.</param>
/// <param name="Nearest">With <see cref="IntentKind.Unknown"/> the three nearest commands in proper Vietnamese, nearest first; else empty.</param>
public sealed record Understanding(IntentKind Kind, ConferenceSlots? Conference, string? Question, IReadOnlyList<string> Nearest);
