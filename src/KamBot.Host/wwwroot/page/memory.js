// What the page remembers in this browser. Where storage is switched off it remembers until it is closed.
const fallback = new Map();

export function recall(name) {
  try {
    return localStorage.getItem(`kambot.${name}`);
  } catch {
    return fallback.get(name) ?? null;
  }
}

export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(`kambot.${name}`);
    else localStorage.setItem(`kambot.${name}`, value);
  } catch {
    fallback.set(name, value);
  }
}
