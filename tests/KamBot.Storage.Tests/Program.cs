using KamBot.Storage.Tests.Stores;

return await SecondProcess.RunAsync(args);
