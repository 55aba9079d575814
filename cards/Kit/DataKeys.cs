namespace TeamsReformBot.Cards;

/// <summary>The names in a button's data. Its values are strings without ISO timestamps, which are rewritten on the way.</summary>
public static class DataKeys
{
    /// <summary>The verb once more, because a client that falls back to Action.Submit sends the data alone.</summary>
    public const string Verb = "verb";
    public const string Unit = "unit";
    public const string Duty = "duty";
    public const string Occurrence = "occurrence";
    public const string Difficulty = "difficulty";
    public const string Year = "year";
    public const string Token = "token";

    /// <summary>What the card has shown of what it would do, so that nothing else is done by its button.</summary>
    public const string Shown = "shown";
    public const string Question = "question";
    public const string Quarter = "quarter";

    /// <summary>A request for money, by its id.</summary>
    public const string Budget = "budget";

    /// <summary>An inspection, by its id.</summary>
    public const string Inspection = "inspection";

    /// <summary>A principal name.</summary>
    public const string Person = "person";

    /// <summary>An Entra object id.</summary>
    public const string Account = "account";

    /// <summary>A report, as <see cref="Domain.Reports.ReportId.Text"/> writes it.</summary>
    public const string Report = "report";

    /// <summary>A reporting period, as <see cref="Domain.Periods.PeriodName"/> writes it.</summary>
    public const string Period = "period";

    /// <summary>A target, by <see cref="Domain.Targets.TargetId"/>.</summary>
    public const string Target = "target";

    /// <summary>From which row on a list is shown.</summary>
    public const string From = "from";

    /// <summary>An outbox message's id.</summary>
    public const string Message = "message";

    /// <summary>Codes of units with commas between.</summary>
    public const string Units = "units";

    /// <summary>A clause's id.</summary>
    public const string Clause = "clause";

    /// <summary>A part of the plan, such as II.1.</summary>
    public const string Part = "part";

    /// <summary>A form's values, packed.</summary>
    public const string Typed = "typed";

    /// <summary>The document's version that a change was made from.</summary>
    public const string Version = "version";

    /// <summary>The unit that recorded an event held together with others.</summary>
    public const string EventUnit = "eventUnit";

    /// <summary>The unit under which its people are to count.</summary>
    public const string CountingUnit = "countingUnit";

    /// <summary>The unit's own record of such an event.</summary>
    public const string OwnDuty = "ownDuty";
    public const string OwnOccurrence = "ownOccurrence";

    /// <summary>dd/MM/yyyy.</summary>
    public const string Date = "date";

    /// <summary>A number of working days.</summary>
    public const string Days = "days";

    /// <summary>HH:mm.</summary>
    public const string Time = "time";

    /// <summary>A kind of request about one's own data, by <see cref="Domain.PersonalData.DataRequestKind"/>.</summary>
    public const string Kind = "kind";

    /// <summary>A command's name.</summary>
    public const string Command = "command";

    /// <summary>A sentence as typed.</summary>
    public const string Said = "said";
}
