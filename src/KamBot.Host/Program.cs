using KamBot.Host;

return await KamBotHost.RunAsync(args);
