using KamBot.Benchmarks;
using KamBot.Benchmarks.Driving;
using KamBot.Benchmarks.Floor;

switch (args)
{
    case ["floor", var file]:
        await FloorHost.RunAsync(file, mostAtOnce: 1);
        return 0;
    case ["floor-grouped", var file]:
        await FloorHost.RunAsync(file, mostAtOnce: 256);
        return 0;
    case ["import", .. var more]:
        return await ImportLoad.RunAsync(BenchmarkOptions.Read(more));
    case ["reminders", .. var more]:
        return await ReminderLoad.RunAsync(BenchmarkOptions.Read(more));
    default:
        return await Comparison.RunAsync(BenchmarkOptions.Read(args));
}
