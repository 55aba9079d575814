namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string OpenReportForm = "report.form";
    public const string MakeReport = "report.make";
    public const string ShowReport = "report.show";
    public const string ReportFile = "report.file";
    public const string SubmitReport = "report.submit";
    public const string IssueReport = "report.issue";
}
