// What the page asks of its host. The address of the page is the right to ask; nothing else is sent.
const here = location.pathname.replace(/\/$/, '');
const language = new URLSearchParams(location.search).get('language');
const tail = new URLSearchParams({ ...(language && { language }), ...(innerHeight > innerWidth && { shape: 'tall' }) });

export const drawing = () => ask('drawing');
export const personOf = (id) => ask(`people/${id}`);
export const change = (id, changes, evidence, note) => ask(`people/${id}`, { changes, evidence, note, once: crypto.randomUUID() });
export const tie = (from, to, kind, evidence, note) => ask('lines', { from, to, tie: kind, evidence, note, once: crypto.randomUUID() });
export const undo = (source) => ask('undo', { source, once: crypto.randomUUID() });

/** The answer's JSON; throws an error whose `code` is a key of the page's words. */
async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(`${here}/${path}?${tail}`, body && {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
  } catch {
    throw refused('broken');
  }
  if (answer.ok) return answer.json();
  throw refused({ 400: 'refused', 403: 'read-only', 404: 'gone', 409: 'outdated', 410: 'too-late' }[answer.status] ?? 'broken');
}

function refused(code) {
  return Object.assign(new Error(code), { code });
}
