namespace TeamsReformBot.SampleYear;

/// <summary>One strand of the year, such as the ceremonies.</summary>
public interface IPlayedPart
{
    /// <summary>Puts down what its people do in the year, each at its moment.</summary>
    void PutDown(Agenda agenda);
}
