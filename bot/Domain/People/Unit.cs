namespace TeamsReformBot.Domain.People;

/// <summary>A division, branch or centre. <paramref name="OwnSeat"/>: it sits elsewhere and holds ceremonies of its own.</summary>
public sealed record Unit(string Code, string Name, string? ParentCode, int StaffCount, bool OwnSeat);
