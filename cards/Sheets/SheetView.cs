using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>A unit's figures of one quarter with what their sheet says about them.</summary>
/// <param name="Asked">Those that the sheet asks for, by due moment.</param>
/// <param name="Others">The quarter's other figures: confirmed, waiting, not asked for yet.</param>
/// <param name="Units">Those that may have counted together.</param>
/// <param name="HasBefore">Whether the period before said anything of what is asked.</param>
public sealed record SheetView(
    Unit Unit, ReportingPeriod Quarter, IReadOnlyList<AssignmentView> Asked, IReadOnlyList<AssignmentView> Others,
    IReadOnlyList<Unit> Units, bool HasBefore);
