// Chooses the account that a tab in a team or a chat shows. Teams saves nothing before one is chosen.
import { accounts, enter, fail, make, page, word } from './teams.js';

const { pages } = globalThis.microsoftTeams;
let chosen;

await start();

async function start() {
  try {
    await enter();
    page.replaceChildren(make('p', { textContent: word('loading') }));
    const list = await accounts();
    document.title = word('setup');
    if (list.accounts.length === 0) {
      page.replaceChildren(make('p', { textContent: word('none') }));
      return;
    }
    page.replaceChildren(
      make('fieldset', {}, make('legend', { textContent: word('setup') }), ...list.accounts.map(choice)),
      make('p', { className: 'subtle', textContent: word('setup-note') }),
    );
    pages.config.registerOnSaveHandler(save);
  } catch (error) {
    fail(error, start);
  }
}

function choice(account) {
  const box = make('input', { type: 'radio', name: 'account', value: account.id });
  box.addEventListener('change', () => {
    chosen = account;
    pages.config.setValidityState(true);
  });
  return make('label', { className: 'choice' }, box, account.name);
}

async function save(event) {
  const address = `${location.origin}/tabs/accounts?account=${encodeURIComponent(chosen.id)}`;
  await pages.config.setConfig({ suggestedDisplayName: chosen.name, entityId: `account:${chosen.id}`, contentUrl: address });
  event.notifySuccess();
}
