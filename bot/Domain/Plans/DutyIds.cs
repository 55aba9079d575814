namespace TeamsReformBot.Domain.Plans;

/// <summary>The duties and measures of the default catalogue that targets are computed from.</summary>
public static class DutyIds
{
    public const string Ceremony = "flag-ceremony";
    public const string Conference = "quarterly-conference";
    public const string Meetings = "unit-meetings";
    public const string QuestionPage = "qa-page";
    public const string Press = "press-and-journals";
    public const string Procedures = "procedures-published";
    public const string OnlineServices = "online-services";
    public const string Enterprises = "enterprise-support";
    public const string Report = "report";

    /// <summary>The duties whose events are counted by their own month or quarter.</summary>
    public static bool IsEvent(string dutyId) => dutyId is Ceremony or Conference;
}
