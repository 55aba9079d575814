using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>Targets and their figures in words.</summary>
internal static class TargetText
{
    // Of these the plan says 100%; of no other is a percentage shown.
    private static readonly HashSet<FigureName> Shares =
        [FigureName.ProceduresAtCentre, FigureName.ProceduresOnPortal, FigureName.DossiersPublic, FigureName.RequestsAnswered, FigureName.Informed];

    public static string Title(TargetId id, Words words) => words["Target" + id];

    public static string State(Target target, Words words) =>
        target.Figures.Count == 0 ? words[nameof(CardText.TargetNoFigures)] : words["TargetState" + target.State];

    public static AdaptiveTextColor Color(Target target) => target.State switch
    {
        TargetState.Reached => AdaptiveTextColor.Good,
        TargetState.NotReached => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Default,
    };

    public static string Label(Figure figure, Words words) => words["Figure" + figure.Name];

    public static string Value(Figure figure, Words words) => figure switch
    {
        { Holds: { } holds } => words[holds ? nameof(CardText.YesWord) : nameof(CardText.NoWord)],
        { Date: { } date } => Words.Date(date),
        { Compared: true } => words.Of(
            nameof(CardText.FigureCompared), figure.Value ?? 0,
            figure.Before is { } before ? before.ToString("N0", words.Culture) : words[nameof(CardText.FigureNoBefore)]),
        { Value: { } part, Of: { } whole and > 0 } when Shares.Contains(figure.Name) =>
            words.Of(nameof(CardText.FigureShare), part, whole, Percent(part, whole, words)),
        { Value: { } part, Of: { } whole } =>
            words.Of(nameof(CardText.MeasureOf), part.ToString("N0", words.Culture), whole.ToString("N0", words.Culture)),
        _ => (figure.Value ?? 0).ToString("N0", words.Culture),
    };

    /// <summary>The first figure, which says most, and the state.</summary>
    public static string InOneLine(Target target, Words words) => target.Figures.Count == 0
        ? State(target, words)
        : $"{State(target, words)} ({Label(target.Figures[0], words)}: {Value(target.Figures[0], words)})";

    // Rounded down: 1999 of 2000 is not 100%.
    private static string Percent(long part, long whole, Words words) =>
        (Math.Floor(1000m * part / whole) / 10).ToString("0.#", words.Culture);
}
