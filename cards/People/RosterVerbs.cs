namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ShowUnit = "roster.unit";
    public const string OpenUnit = "roster.unit.open";
    public const string SaveUnit = "roster.unit.save";
    public const string OpenCloseUnit = "roster.unit.openClose";
    public const string CloseUnit = "roster.unit.close";
    public const string OpenPerson = "roster.person.open";
    public const string SavePerson = "roster.person.save";
    public const string RemovePerson = "roster.person.remove";
    public const string OpenDelegation = "roster.delegation.open";
    public const string SaveDelegation = "roster.delegation.save";
    public const string EndDelegation = "roster.delegation.end";
    public const string OpenContact = "roster.contact.open";
    public const string SaveContact = "roster.contact.save";
    public const string EndContact = "roster.contact.end";
    public const string PreviewRoster = "roster.import.preview";
    public const string ApplyRoster = "roster.import.apply";
    public const string DiscardRoster = "roster.import.discard";
    public const string AcceptIdentity = "identity.accept";
}
