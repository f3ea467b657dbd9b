const KEY = 'koupleless-trial-open';

/** Remembers, for as long as this tab lives, which lesson's workbench is open in it. */
export function markOpen(lesson: string): void {
  try {
    sessionStorage.setItem(KEY, lesson);
  } catch {
    // Without storage a reload begins at the page before the start, as ever.
  }
}

/** The page is about to be changed for the same lesson in the other language. */
export function markCarried(): void {
  try {
    sessionStorage.setItem(`${KEY}-carried`, 'yes');
  } catch {
    // As above.
  }
}

/** Whether the workbench of a lesson was open in this tab and the page was loaded again, or in the other language. */
export function wasOpen(lesson: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  try {
    const carried = sessionStorage.getItem(`${KEY}-carried`) !== null;
    sessionStorage.removeItem(`${KEY}-carried`);
    return sessionStorage.getItem(KEY) === lesson && (carried || type === 'reload' || type === 'back_forward');
  } catch {
    return false;
  }
}
