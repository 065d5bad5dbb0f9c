// Runs before the page is painted, so that a chosen appearance does not flash.
try {
  const chosen = new URLSearchParams(location.search).get('appearance') ?? localStorage.getItem('kambot.appearance');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.appearance = chosen;
} catch { /* Storage is switched off: the system decides. */ }
