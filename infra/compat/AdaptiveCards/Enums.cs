namespace AdaptiveCards;

// The order matters: the first value is the default, which is not written. Deprecated names of the original are left out.

public enum AdaptiveSpacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}

public enum AdaptiveTextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder,
}

public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

public enum AdaptiveFontType
{
    Default,
    Monospace,
}

public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}

public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}

public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}

public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}

public enum AdaptiveContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}

public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}

public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}

public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}

public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
