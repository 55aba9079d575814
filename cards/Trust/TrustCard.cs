using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Cards;

/// <summary>A change of roles of trust: to be confirmed by a second person, or as it holds; each row as it was and as it becomes.</summary>
public static class TrustCard
{
    // Keeps a card that is posted under 28 KB, however long names are.
    private const int MaxRows = 30;
    private const int MaxName = 80;

    /// <param name="change">What it shows.</param>
    /// <param name="roster">Names the units.</param>
    /// <param name="mayConfirm">The reader may confirm it or not agree; the click is authorised again.</param>
    /// <param name="mayWithdraw">The reader proposed it.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        TrustChange change, Roster roster, bool mayConfirm, bool mayWithdraw, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Heading(words[Heading(change)]);
        card.Line(nameof(CardText.LabelStatus), words[StatusOf(change, context)]);
        WriteSteps(card, change);
        card.Section(part =>
        {
            if (change.Closing is { } closing)
            {
                string name = roster.FindUnit(closing.Code)?.Name ?? closing.Code;
                part.Text(closing.Into is { } into
                    ? words.Of(nameof(CardText.TrustMerges), Cut(name), Cut(roster.FindUnit(into)?.Name ?? into))
                    : words.Of(nameof(CardText.TrustCloses), Cut(name)));
            }

            foreach (TrustRow row in change.Rows.Take(MaxRows))
            {
                part.Text(RowText(row, roster.FindUnit, context));
            }

            if (change.Rows.Count > MaxRows)
            {
                part.Text(words.Of(nameof(CardText.ImportMore), change.Rows.Count - MaxRows), subtle: true);
            }
        });
        WriteButtons(card, change, mayConfirm, mayWithdraw);
        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(TrustChange change, CardContext context) => new Words(context.Culture)[Heading(change)];

    /// <summary>A row on one line: who, what they were, what they become.</summary>
    /// <param name="unit">A unit by its code; where there is none the code stands for it.</param>
    internal static string RowText(TrustRow row, Func<string, Unit?> unit, CardContext context)
    {
        Words words = new(context.Culture);
        string Place(UnitCode code) => Cut(unit(code)?.Name ?? code);
        string Role(Person person) => RosterFormCards.RoleName(person.Role, context);
        return row switch
        {
            { Before: null, After: { } added } =>
                words.Of(nameof(CardText.TrustAdds), Cut(added.Name), Cut(added.Upn), Role(added), Place(added.UnitCode)),
            { After: null, Before: { } left } =>
                words.Of(nameof(CardText.TrustRemoves), Cut(left.Name), Cut(left.Upn), Role(left), Place(left.UnitCode)),
            { Before: { } was, After: { } becomes } =>
                words.Of(nameof(CardText.TrustChanges), Cut(was.Name), Cut(was.Upn), string.Join("; ", Differences(was, becomes))),
            _ => "",
        };

        IEnumerable<string> Differences(Person was, Person becomes)
        {
            if (was.Role != becomes.Role)
            {
                yield return $"{Role(was)} → {Role(becomes)}";
            }

            if (was.UnitCode != becomes.UnitCode)
            {
                yield return $"{Place(was.UnitCode)} → {Place(becomes.UnitCode)}";
            }

            if (was.Upn != becomes.Upn)
            {
                yield return $"{Cut(was.Upn)} → {Cut(becomes.Upn)}";
            }
            else if (was.AadObjectId != becomes.AadObjectId)
            {
                yield return words.Of(
                    nameof(CardText.TrustAccount), was.AadObjectId?.ToString("D") ?? "-", becomes.AadObjectId?.ToString("D") ?? "-");
            }
        }
    }

    private static void WriteSteps(CardWriter card, TrustChange change)
    {
        Words words = card.Words;
        string by = change.Proposed.Upn == AssignmentFact.Clock ? words[nameof(CardText.TrustByFile)] : change.Proposed.Name;
        card.Line(
            change.ExpiresAt is null ? nameof(CardText.LabelTrustMadeBy) : nameof(CardText.LabelTrustProposedBy),
            words.Of(nameof(CardText.NameAndMoment), by, change.Proposed.At));
        card.Line(
            change.Status is TrustStatus.InEffect ? nameof(CardText.LabelTrustConfirmedBy) : nameof(CardText.LabelTrustEndedBy),
            change.Ended is { } ended ? words.Of(nameof(CardText.NameAndMoment), ended.Name, ended.At) : null);
        card.Line(
            nameof(CardText.LabelTrustExpires),
            change is { Status: TrustStatus.Waiting, ExpiresAt: { } until } ? words.Moment(until) : null);
    }

    private static void WriteButtons(CardWriter card, TrustChange change, bool mayConfirm, bool mayWithdraw)
    {
        if (!change.IsOpen(card.Context.Now) || !(mayConfirm || mayWithdraw))
        {
            return;
        }

        Words words = card.Words;
        Dictionary<string, string> about = new()
        {
            [DataKeys.Token] = change.Id,
            [DataKeys.Year] = change.Year.ToString(CultureInfo.InvariantCulture),
        };
        if (!mayConfirm)
        {
            card.Text(words[nameof(CardText.TrustSecondPerson)], subtle: true);
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonWithdrawTrust)], Verbs.WithdrawTrust, about, inputs: false));
            return;
        }

        card.Text(words[nameof(CardText.TrustMeaning)], subtle: true);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonConfirmTrust)], Verbs.ConfirmTrust, about, inputs: false, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonRefuseTrust)], Verbs.WithdrawTrust, about, inputs: false));
    }

    private static string Heading(TrustChange change) => change.Status switch
    {
        TrustStatus.Waiting => nameof(CardText.TrustWaitingHeading),
        TrustStatus.InEffect => nameof(CardText.TrustInEffectHeading),
        _ => nameof(CardText.TrustEndedHeading),
    };

    private static string StatusOf(TrustChange change, CardContext context) =>
        change.IsExpired(context.Now) ? nameof(CardText.TrustStatusExpired) : "TrustStatus" + change.Status;

    private static string Cut(string text) => text.Length <= MaxName ? text : text[..MaxName] + "…";
}
