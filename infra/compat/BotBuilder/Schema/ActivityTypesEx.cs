namespace Microsoft.Bot.Schema;

public static class ActivityTypesEx
{
    /// <summary>Not sent to the channel: carries the answer of an invoke to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
