// Bots are started and killed all the time, and what is measured is time: one after the other.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
