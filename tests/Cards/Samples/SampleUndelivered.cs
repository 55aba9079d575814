using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>A day on which three heads were not reached and two messages died.</summary>
internal static class SampleUndelivered
{
    private static readonly Unit Centre = new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", null, 34, true);
    private static readonly Person Head = new(Account("truong.qlkh@so.example.vn"), null, Sample.Head, "Trưởng phòng", Sample.Unit.Code, Role.Head);
    private static readonly Person Director = new(Account("gd.ttud@so.example.vn"), null, "Giám đốc TTUD", "Giám đốc Trung tâm", Centre.Code, Role.Head);
    private static readonly Person Deputy = new(Account("pho.qlkh@so.example.vn"), null, "Phó Trưởng phòng QLKH", "Phó Trưởng phòng", Sample.Unit.Code, Role.Deputy);

    public static UndeliveredView View { get; } = new(
        [
            new(Head, Sample.Unit, new(2026, 12, 4, 8, 0, 0), UnreachableReason.NotInstalled),
            new(Director, Centre, new(2026, 12, 4, 9, 30, 0), UnreachableReason.BlockedByPerson),
            new(Deputy, Sample.Unit, new(2026, 12, 7, 9, 30, 0), UnreachableReason.NotInstalled),
        ],
        [
            new(
                Dead(AssignmentNotices.Of(Sample.Ceremony, MessageKind.AssignmentCard, Head.Upn, new(2026, 12, 7, 9, 30, 0)), "413"),
                "Lễ chào cờ tháng 12/2026", Sample.Head, Sample.Unit),
            new(Dead(DifficultyNotices.ForOffice(Sample.Reported, new(2026, 12, 7, 9, 12, 0)), "502") with { AmbiguousAttempts = 3 }, null, null, Sample.Unit),
        ]);

    public static UnreachableChannel Channel { get; } = new(
        "Văn phòng Sở", "Sở KH&CN", new(2026, 12, 7, 9, 15, 0), ChannelErrors.BotNotInConversationRoster, 3, new(2026, 12, 7, 9, 20, 0), 1);

    public static NotReachedView NotReached { get; } = new(
        [new(Head, Sample.Unit, null), new(Deputy, Sample.Unit, UnreachableReason.NotInstalled), new(Director, Centre, UnreachableReason.BlockedByPerson)],
        33,
        "22222222-2222-4222-8222-222222222222");

    private static OutboxMessage Dead(OutboxMessage message, string error) => message with { State = MessageState.Dead, LastError = error };
}
