using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Cards;

/// <summary>A whole list is taken in: pasted, looked at, applied.</summary>
public static class RosterImportCard
{
    // Keeps a card that is posted under 28 KB, however long names are.
    private const int MaxShown = 12;
    private const int MaxFaults = 20;
    private const int MaxName = 80;

    public static AdaptiveCard Ask(CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.ImportHeading)]);
        card.Text(card.Words[nameof(CardText.ImportMeaning)]);
        card.Text(card.Words[nameof(CardText.ImportColumns)], subtle: true);
        new FormFields(card, []).Text(Fields.List, nameof(CardText.FieldList), null, hint: card.Words[nameof(CardText.FieldListHint)]);
        card.Buttons(Buttons.Execute(
            card.Words[nameof(CardText.ButtonPreview)], Verbs.PreviewRoster, new Dictionary<string, string>(), primary: true));
        return card.ToCard();
    }

    /// <summary>Row by row what keeps the list from being taken in; nothing was kept of it.</summary>
    public static AdaptiveCard Faulty(IReadOnlyList<RosterFault> faults, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words.Of(nameof(CardText.ImportFaulty), faults.Count));
        foreach (RosterFault fault in faults.Take(MaxFaults))
        {
            card.Text(Cut(RosterFaultText.Of(fault, context.Culture), 4 * MaxName), color: AdaptiveTextColor.Attention);
        }

        More(card, faults.Count, MaxFaults);
        card.Text(card.Words[nameof(CardText.ImportCorrect)]);
        return card.ToCard();
    }

    /// <param name="changes">What the list does to the roster.</param>
    /// <param name="waiting">What of it a second person would have to confirm.</param>
    /// <param name="token">Names the list that waits.</param>
    /// <param name="expires">Until when it waits, Vietnam local.</param>
    /// <param name="sheet">The sheet of the workbook that was read; null where the list is text.</param>
    /// <param name="ofFile">It is the installation's own file, found changed at the start.</param>
    public static AdaptiveCard Preview(
        RosterChanges changes,
        IReadOnlyList<TrustRow> waiting,
        string token,
        DateTime expires,
        CardContext context,
        string? sheet = null,
        bool ofFile = false)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.ImportPreview)]);
        if (ofFile)
        {
            card.Text(words[nameof(CardText.ImportOfFile)]);
        }

        if (sheet is not null)
        {
            card.Text(words.Of(nameof(CardText.ImportOfSheet), Cut(sheet, MaxName)), subtle: true);
        }

        if (changes.IsEmpty)
        {
            card.Text(words[nameof(CardText.ImportNothing)]);
            return card.ToCard();
        }

        WriteList(card, nameof(CardText.ImportNewUnits), [.. changes.NewUnits.Select(u => u.Name)]);
        WriteList(card, nameof(CardText.ImportRenamed), [.. changes.Renamed.Select(u => $"{u.Before.Name} → {u.After.Name}")]);
        WriteList(
            card, nameof(CardText.ImportMoved),
            [.. changes.Moved.Select(u => $"{u.After.Name}: {u.Before.ParentCode ?? "-"} → {u.After.ParentCode ?? "-"}")]);
        WriteList(
            card, nameof(CardText.ImportAdjusted),
            [.. changes.Adjusted.Select(u => $"{u.After.Name}: {u.Before.StaffCount} → {u.After.StaffCount}")]);
        WriteList(card, nameof(CardText.ImportClosed), [.. changes.Closed.Select(u => u.Name)]);
        WriteList(card, nameof(CardText.ImportNewPeople), [.. changes.NewPeople.Select(p => $"{p.Name} ({p.UnitCode})")]);
        WriteList(card, nameof(CardText.ImportChangedPeople), [.. changes.ChangedPeople.Select(p => Change(p, context))]);
        WriteList(card, nameof(CardText.ImportLeaving), [.. changes.Leaving.Select(p => $"{p.Name} ({p.UnitCode})")]);
        WriteList(card, nameof(CardText.ImportWaits), [.. waiting.Select(row => TrustCard.RowText(row, _ => null, context))]);
        foreach (Role role in changes.Vacant)
        {
            card.Text(words.Of(nameof(CardText.ImportVacant), RosterFormCards.RoleName(role, context)), color: AdaptiveTextColor.Attention);
        }

        card.Text(words.Of(nameof(CardText.ImportExpires), expires), subtle: true);
        Dictionary<string, string> about = new() { [DataKeys.Token] = token };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonApply)], Verbs.ApplyRoster, about, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonDiscard)], Verbs.DiscardRoster, about));
        return card.ToCard();
    }

    public static AdaptiveCard Applied(int version, int people, int units, CardContext context) =>
        Said(new Words(context.Culture).Of(nameof(CardText.ImportApplied), version, people, units), context);

    /// <summary>As a line above what of the list waits for a second person.</summary>
    public static string AppliedInParts(int version, int people, int units, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.ImportAppliedInParts), version, people, units);

    public static AdaptiveCard Discarded(CardContext context) =>
        Said(new Words(context.Culture)[nameof(CardText.ImportDiscarded)], context);

    public static AdaptiveCard Refused(Fault fault, CardContext context) => Said(FaultText.Of(fault, context.Culture), context);

    private static AdaptiveCard Said(string sentence, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(sentence);
        return card.ToCard();
    }

    private static string Change(Changed<Person> person, CardContext context)
    {
        (Person before, Person after) = (person.Before, person.After);
        List<string> changes = [];
        Add(before.Name, after.Name);
        Add(before.Title, after.Title);
        Add(RosterFormCards.RoleName(before.Role, context), RosterFormCards.RoleName(after.Role, context));
        Add(before.UnitCode, after.UnitCode);
        if (before.AadObjectId != after.AadObjectId)
        {
            changes.Add(new Words(context.Culture)[nameof(CardText.ImportOtherAccount)]);
        }

        return $"{before.Name}: {string.Join(", ", changes)}";

        void Add(string was, string becomes)
        {
            if (was != becomes)
            {
                changes.Add($"{was} → {becomes}");
            }
        }
    }

    private static void WriteList(CardWriter card, string labelName, List<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        card.Section(part =>
        {
            part.Text(part.Words.Of(labelName, items.Count), strong: true);
            foreach (string item in items.Take(MaxShown))
            {
                part.Text(Cut(item, 2 * MaxName));
            }

            More(part, items.Count, MaxShown);
        });
    }

    private static void More(CardWriter card, int count, int shown)
    {
        if (count > shown)
        {
            card.Text(card.Words.Of(nameof(CardText.ImportMore), count - shown), subtle: true);
        }
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most] + "…";
}
