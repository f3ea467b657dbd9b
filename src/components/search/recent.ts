// The visitor's own last searches, kept in this browser only.
const MOST = 5;
const key = (): string => `koupleless-searches-${document.documentElement.lang}`;

export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? '[]');
    return Array.isArray(kept) ? kept.filter((term) => typeof term === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(term: string): void {
  const rest = recentSearches().filter((kept) => kept !== term);
  try {
    localStorage.setItem(key(), JSON.stringify([term, ...rest].slice(0, MOST)));
  } catch {
    // Storage may be forbidden: searches are then not kept.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // nothing was kept
  }
}
