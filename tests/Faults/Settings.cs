// What is killed and cut off is each class's own: they share the table service alone, under names of their own.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.Collections)]
