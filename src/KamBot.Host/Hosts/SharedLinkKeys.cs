using System.Xml.Linq;
using KamBot.Storage.Hosts;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace KamBot.Host.Hosts;

/// <summary>
/// The keys that seal links lie in the database: a link made by one host opens at every other. Keys in the folder where earlier versions had
/// them are taken over, so that links outlive the update.
/// </summary>
internal sealed class SharedLinkKeys(LinkKeys keys, DirectoryInfo formerFolder) : IXmlRepository
{
    private readonly Lock _lock = new();
    private bool _tookOver;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            if (!_tookOver) TakeOver();
            _tookOver = true;
        }

        return [.. keys.All().Select(xml => XElement.Parse(xml))];
    }

    // The interface knows no tasks. It is asked at the first link after a start, and when a key is made once in months.
    public void StoreElement(XElement element, string friendlyName) =>
        keys.KeepAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();

    private void TakeOver()
    {
        if (!formerFolder.Exists) return;
        foreach (var file in formerFolder.EnumerateFiles("*.xml"))
            StoreElement(XElement.Load(file.FullName), Path.GetFileNameWithoutExtension(file.Name));
    }
}
