// The line to KamBot: asks for a token, tells when the line breaks, and comes back by itself.
import { recall, remember } from './memory.js';
import { word } from './language.js';

const online = 2;
const connecting = 1;
const firstWait = 5000;
const longestWait = 30000;
const banner = document.getElementById('connection');
let isTrying = false;

export async function askForToken(who) {
  const answer = await fetch('/chat/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ who, conversationId: recall(`conversation.${who}`) }),
  });
  if (!answer.ok) throw new Error(`The token was refused: ${answer.status}`);
  return await answer.json();
}

export function open(who, token, locale) {
  const line = window.WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: token.token,
    conversationId: token.resumed ? token.conversationId : undefined,
    webSocket: true,
    conversationStartProperties: { locale },
  });
  watch(line, who, token.conversationId);
  return line;
}

function watch(line, who, conversationId) {
  let wasOnline = false;
  let hint;
  line.connectionStatus$.subscribe((status) => {
    clearTimeout(hint);
    if (status === online) {
      wasOnline = true;
      remember(`conversation.${who}`, conversationId);
      hide();
    } else if (status === connecting) {
      if (wasOnline) hint = setTimeout(() => show('reconnecting', who), 1500);
    } else if (status > online) {
      comeBack(who);
    }
  });
  addEventListener('offline', () => comeBack(who));
}

// Web Chat cannot revive a line that ended, so the page is loaded again as soon as the host answers.
export async function comeBack(who) {
  if (isTrying) return;
  isTrying = true;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    const retry = show('lost', who);
    await Promise.race([new Promise((done) => setTimeout(done, wait)), new Promise((done) => retry.addEventListener('click', done))]);
    if (await reload(who)) return;
  }
}

async function reload(who) {
  try {
    await askForToken(who);
    location.reload();
    return true;
  } catch {
    return false;
  }
}

function show(key, who) {
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = word('retry');
  if (key === 'reconnecting') retry.addEventListener('click', () => reload(who));
  const text = document.createElement('span');
  text.textContent = word(key);
  banner.replaceChildren(text, retry);
  return retry;
}

function hide() {
  banner.replaceChildren();
}
