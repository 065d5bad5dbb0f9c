// The line to KamBot: gets the token, says when the line is broken, and sees to it that it comes back.
import { recall, remember } from './memory.js';
import { word } from './language.js';

const online = 2;
const betweenTries = 4000;
// Web Chat's own line tries every 20 seconds, and gives up after a while without saying so.
const patience = 25000;
const banner = document.getElementById('connection');

export async function askForToken(who) {
  const answer = await fetch('/chat/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ who, conversationId: recall(`conversation.${who}`) }),
  });
  if (!answer.ok) throw new Error(`The token was refused: ${answer.status}`);
  return await answer.json();
}

export class Connection {
  #who;
  #beforeReload;
  #isOpen = false;
  #hasEnded = true;
  #isTrying = false;

  constructor(who, beforeReload) {
    this.#who = who;
    this.#beforeReload = beforeReload;
  }

  open(token, locale) {
    this.#hasEnded = false;
    const line = this.#withWatchedSockets(() => window.WebChat.createDirectLine({
      domain: `${location.origin}/v3/directline`,
      token: token.token,
      conversationId: token.resumed ? token.conversationId : undefined,
      webSocket: true,
      conversationStartProperties: { locale },
    }));
    line.connectionStatus$.subscribe((status) => {
      if (status === online) remember(`conversation.${this.#who}`, token.conversationId);
      if (status <= online) return;
      this.#hasEnded = true;
      this.comeBack();
    });
    return line;
  }

  async comeBack() {
    if (this.#isTrying) return;
    this.#isTrying = true;
    let answeredSince = null;
    for (let isWanted = false; !this.#isOpen || this.#hasEnded; isWanted = await this.#nextTry()) {
      const answers = await this.#hostAnswers();
      if (this.#isOpen && !this.#hasEnded) break;
      answeredSince = answers ? answeredSince ?? Date.now() : null;
      const isOverdue = isWanted || this.#hasEnded || Date.now() - answeredSince > patience;
      if (answers && isOverdue) return this.#reload();
      this.#show(answers ? 'reconnecting' : 'lost');
    }
    this.#isTrying = false;
    banner.replaceChildren();
  }

  // The line keeps its status while a socket is gone, so the sockets themselves are watched.
  #withWatchedSockets(create) {
    const plain = window.WebSocket;
    const connection = this;
    window.WebSocket = class extends plain {
      constructor(...address) {
        super(...address);
        this.addEventListener('open', () => { connection.#isOpen = true; });
        this.addEventListener('close', () => {
          connection.#isOpen = false;
          connection.comeBack();
        });
      }
    };
    try {
      return create();
    } finally {
      window.WebSocket = plain;
    }
  }

  // True where the reader asked for it.
  #nextTry() {
    return new Promise((done) => {
      setTimeout(done, betweenTries, false);
      banner.querySelector('button')?.addEventListener('click', () => done(true));
    });
  }

  async #hostAnswers() {
    try {
      await askForToken(this.#who);
      return true;
    } catch {
      return false;
    }
  }

  #reload() {
    this.#beforeReload();
    location.reload();
  }

  #show(key) {
    if (banner.dataset.shown === key && banner.hasChildNodes()) return;
    const text = document.createElement('span');
    text.textContent = word(key);
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = word('retry');
    banner.dataset.shown = key;
    banner.replaceChildren(text, retry);
  }
}
