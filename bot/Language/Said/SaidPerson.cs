using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Said;

/// <summary>Whom somebody speaks of: by name, title or account; nobody when it may be several.</summary>
public static class SaidPerson
{
    public static Person? In(string? text, IEnumerable<Person> people)
    {
        string said = $" {VietnameseText.Fold(text ?? "")} ";
        List<Person> candidates = [.. people];
        return Only(candidates, person => person.Name, said)
            ?? Only(candidates, person => person.Title, said)
            ?? Only(candidates, person => person.Upn, said);
    }

    private static Person? Only(List<Person> people, Func<Person, string> word, string said)
    {
        List<Person> meant = [.. people.Where(person => VietnameseText.Fold(word(person)) is { Length: > 0 } folded && said.Contains(
            $" {folded} ", StringComparison.Ordinal))];
        return meant.Count == 1 ? meant[0] : null;
    }
}
