using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class ConversationAccount
{
    public bool? IsGroup { get; set; }

    public string ConversationType { get; set; }

    public string TenantId { get; set; }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadObjectId { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement> Rest { get; set; }
}
