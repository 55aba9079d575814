using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.SampleYear;

/// <summary>The people of the department, who press the bot's buttons as they would in Teams; and what they see.</summary>
public sealed class PlayedDepartment(QuietBot bot)
{
    private readonly Dictionary<string, ICardAction> _buttons = bot.Services.GetServices<ICardAction>().ToDictionary(action => action.Verb);

    public QuietBot Bot => bot;

    public Roster Roster => bot.Get<ReferenceData>().Roster;

    public Plan Plan => bot.Get<ReferenceData>().Plan;

    public WorkCalendar Calendar => bot.Get<ReferenceData>().Calendar;

    public PeriodRule Rule { get; } = bot.Get<IOptions<ReformOptions>>().Value.PeriodRule;

    public DateTime Now => bot.Clock.Now;

    public Person Director => Roster.WithRole(Role.Director)[0];

    public Person Chief => Roster.WithRole(Role.ChiefOfOffice)[0];

    public Person Officer => Roster.WithRole(Role.Officer)[0];

    public Person HeadOf(UnitCode unitCode) => Roster.AddresseeOf(unitCode) ?? throw new InvalidOperationException($"Nobody leads {unitCode}.");

    /// <summary>Somebody of the unit who only reports and asks.</summary>
    public Person StaffOf(UnitCode unitCode) => Roster.MembersOf(unitCode).First(person => person.Role is Role.Staff);

    /// <summary>Presses a button with the card's fields filled in; what comes of it is read from the rows.</summary>
    /// <exception cref="InvalidOperationException">The bot answers with a line instead of a card: there is no such thing, or they may not.</exception>
    public async Task PressAsync(Person who, string verb, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        CardAnswer answer = await _buttons[verb].HandleAsync(new CardClick(who, verb, fields, null, Roster), cancellationToken);
        if (answer is CardAnswer.Line line)
        {
            throw new InvalidOperationException($"{who.Upn} pressed {verb} at {Now:dd/MM HH:mm}: {line.Text}");
        }
    }

    public async Task<Assignment> AssignmentAsync(AssignmentId id, CancellationToken cancellationToken) =>
        (await bot.Get<UnitStore>().AssignmentAsync(id, cancellationToken))?.State ?? throw new InvalidOperationException($"There is no {id}.");

    /// <summary>Confirms, or corrects what was confirmed.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task<Confirmation> ConfirmAsync(Person who, string verb, AssignmentId id, ConfirmForm form, CancellationToken cancellationToken)
    {
        Confirmation? before = (await AssignmentAsync(id, cancellationToken)).Confirmation;
        await PressAsync(who, verb, With(form.Typed, About(id)), cancellationToken);
        Confirmation? after = (await AssignmentAsync(id, cancellationToken)).Confirmation;
        return after is not null && after != before
            ? after
            : throw new InvalidOperationException($"{who.Upn} pressed {verb} on {id} at {Now:dd/MM HH:mm}, and it was refused.");
    }

    public static Dictionary<string, string> With(IReadOnlyDictionary<string, string> fields, IEnumerable<KeyValuePair<string, string>> more)
    {
        Dictionary<string, string> all = new(fields);
        foreach ((string name, string value) in more)
        {
            all[name] = value;
        }

        return all;
    }

    // What every card of an assignment carries.
    private static Dictionary<string, string> About(AssignmentId id) =>
        new() { [DataKeys.Unit] = id.UnitCode, [DataKeys.Duty] = id.DutyId, [DataKeys.Occurrence] = id.OccurrenceKey };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
