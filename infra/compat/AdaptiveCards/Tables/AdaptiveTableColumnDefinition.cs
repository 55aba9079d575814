using System.Globalization;

namespace AdaptiveCards;

public class AdaptiveTableColumnDefinition : ICardPart
{
    private double _pixels;
    private double _weight;

    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Weight against the other columns; its fraction is lost on writing. Setting it clears <see cref="PixelWidth"/>.</summary>
    public double Width
    {
        get => _weight;
        set => (_weight, _pixels) = (value, 0);
    }

    /// <summary>Setting it clears <see cref="Width"/>.</summary>
    public double PixelWidth
    {
        get => _pixels;
        set => (_pixels, _weight) = (value, 0);
    }

    void ICardPart.Write(CardJson json)
    {
        if (_pixels > 0)
            json.Text("width", _pixels.ToString(CultureInfo.InvariantCulture) + "px");
        else
            json.Always("width", (int)_weight);
        json.Choice("horizontalCellContentAlignment", HorizontalContentAlignment);
        json.Choice("verticalCellContentAlignment", VerticalContentAlignment);
    }
}
