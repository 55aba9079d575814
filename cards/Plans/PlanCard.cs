using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>This year's assignments of a duty, by state.</summary>
public sealed record DutyState(Duty Duty, int Total, int Confirmed, int Overdue, int Blocked, int NotApplicable);

/// <summary>The plan to read: its parts, a part's clauses, a clause.</summary>
public static class PlanCard
{
    private const int ShortLength = 28;

    public static readonly IReadOnlyList<(string Part, ClauseKind Kind, string TextName)> Parts =
    [
        ("I.1", ClauseKind.Purpose, nameof(CardText.PartPurpose)),
        ("I.2", ClauseKind.Requirement, nameof(CardText.PartRequirement)),
        ("I.3", ClauseKind.Target, nameof(CardText.PartTarget)),
        ("II.1", ClauseKind.Content, nameof(CardText.PartContent)),
        ("II.2", ClauseKind.Channel, nameof(CardText.PartChannel)),
        ("III", ClauseKind.Organisation, nameof(CardText.PartOrganisation)),
        ("III.KT", ClauseKind.Closing, nameof(CardText.PartClosing)),
    ];

    public static AdaptiveCard Overview(Plan plan, CardContext context, bool mayEdit)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.PlanHeading), Year(plan)));
        card.Text(plan.Title);
        card.Line(nameof(CardText.LabelPlanNumber), plan.Number is { } number && plan.Date is { } date
            ? words.Of(nameof(CardText.PlanNumberAndDate), number, date)
            : words[nameof(CardText.PlanNumberBlank)]);
        card.Line(
            nameof(CardText.LabelInherits),
            words.Of(nameof(CardText.PlanNumberAndDate), plan.InheritedFrom.Number, plan.InheritedFrom.Date));
        card.Line(nameof(CardText.LabelVersion), plan.Version.ToString(CultureInfo.InvariantCulture));
        card.Line(nameof(CardText.LabelGoLive), Words.Date(plan.GoLive));
        foreach (AdaptiveAction[] row in PartButtons(plan, words).Chunk(2))
        {
            card.Buttons(row);
        }

        if (mayEdit)
        {
            card.Buttons(Execute(words[nameof(CardText.ButtonEditPlan)], Verbs.EditPlan, plan));
        }

        return card.ToCard();
    }

    public static AdaptiveCard Part(Plan plan, string part, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        (string id, ClauseKind kind, string text) = Parts.FirstOrDefault(p => p.Part == part, Parts[0]);
        card.Heading($"{id}. {words[text]}");
        Clause[] clauses = [.. plan.Clauses.Where(c => c.Kind == kind)];
        foreach (Clause clause in clauses)
        {
            string line = ClauseText.Short(clause, words);
            card.Text(clause.Retired ? words.Of(nameof(CardText.ClauseEnded), line) : line, subtle: clause.Retired);
        }

        foreach (AdaptiveAction[] row in clauses.Select(c => Show(c.Id, c, plan)).Chunk(2))
        {
            card.Buttons(row);
        }

        card.Buttons(Execute(words[nameof(CardText.ButtonWholePlan)], Verbs.ShowPlan, plan));
        return card.ToCard();
    }

    /// <param name="plan">The plan.</param>
    /// <param name="clause">One of its clauses.</param>
    /// <param name="duties">The duties that follow from it.</param>
    /// <param name="mayEdit">Whether the reader may change it.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard OneClause(Plan plan, Clause clause, IReadOnlyList<DutyState> duties, bool mayEdit, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.ClauseHeading), clause.Id, Year(plan)));
        card.Notice(clause.Retired ? words[nameof(CardText.ClauseIsEnded)] : null);
        card.Long(nameof(CardText.LabelWording), words.In(clause.Wording, clause.WordingEn));
        card.Long(
            nameof(CardText.LabelPresentWording),
            clause.PresentWording is null ? null : words.In(clause.CurrentWording, clause.CurrentWordingEn));
        card.Long(nameof(CardText.LabelClauseNote), clause.Note);
        card.Line(nameof(CardText.LabelWho), clause.WhoInferred ? words.Of(nameof(CardText.WhoInferred), clause.Who) : clause.Who);
        card.Line(nameof(CardText.LabelHowOften), string.Join(", ", clause.Frequencies.Select(f => words["Frequency" + f])));
        card.Line(nameof(CardText.LabelClauseEvidence), clause.Evidence);
        card.Line(nameof(CardText.LabelClauseTarget), clause.Target);
        card.Section(part =>
        {
            part.Text(words[duties.Count == 0 ? nameof(CardText.ClauseNoDuties) : nameof(CardText.ClauseDuties)], strong: true);
            foreach (DutyState state in duties)
            {
                string title = words.In(state.Duty.Title, state.Duty.TitleEn);
                part.Pair(
                    state.Duty.Retired ? words.Of(nameof(CardText.ClauseEnded), title) : title,
                    words.Of(
                        nameof(CardText.DutyStateLine), state.Total, state.Confirmed, state.Overdue, state.Blocked, state.NotApplicable));
            }
        });
        int at = plan.Clauses.ToList().IndexOf(clause);
        List<AdaptiveAction> neighbours = [];
        if (at > 0)
        {
            neighbours.Add(Show("← " + plan.Clauses[at - 1].Id, plan.Clauses[at - 1], plan));
        }

        if (at + 1 < plan.Clauses.Count)
        {
            neighbours.Add(Show(plan.Clauses[at + 1].Id + " →", plan.Clauses[at + 1], plan));
        }

        card.Buttons([.. neighbours]);
        string home = Parts.First(p => p.Kind == clause.Kind).Part;
        AdaptiveAction back = Execute(words.Of(nameof(CardText.ButtonPart), home), Verbs.ShowPlanPart, plan, (DataKeys.Part, home));
        card.Buttons(mayEdit
            ? [back, Execute(words[nameof(CardText.ButtonEditClause)], Verbs.EditClause, plan, (DataKeys.Clause, clause.Id))]
            : [back]);
        return card.ToCard();
    }

    public static string Summary(Plan plan, CardContext context) => new Words(context.Culture).Of(nameof(CardText.PlanHeading), Year(plan));

    internal static string Year(Plan plan) => plan.Year.ToString(CultureInfo.InvariantCulture);

    internal static AdaptiveAction Execute(string title, string verb, Plan plan, params (string Key, string Value)[] more)
    {
        Dictionary<string, string> about = new() { [DataKeys.Year] = Year(plan) };
        foreach ((string key, string value) in more)
        {
            about[key] = value;
        }

        return Buttons.Execute(title, verb, about, inputs: false);
    }

    private static AdaptiveAction Show(string title, Clause clause, Plan plan) =>
        Execute(title, Verbs.ShowClause, plan, (DataKeys.Clause, clause.Id));

    private static IEnumerable<AdaptiveAction> PartButtons(Plan plan, Words words) => Parts.Select(p =>
    {
        string title = $"{p.Part}. {words[p.TextName]}";
        return Execute(title.Length > ShortLength ? p.Part : title, Verbs.ShowPlanPart, plan, (DataKeys.Part, p.Part));
    });
}
