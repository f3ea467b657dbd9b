const added = new Set<string>();

/** Rules of a part that is fetched on demand, which come with it; once. */
export function addSheet(rules: string): void {
  if (added.has(rules)) return;
  added.add(rules);
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);
}
