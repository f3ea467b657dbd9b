/** The locales that a request accepts, best first, as language tags; the server's own, English, where it says nothing. */
export function acceptedLocales(accept: string | undefined): string[] {
  const tags = (accept ?? '')
    .split(',')
    .map((part, i) => {
      const [tag = '', ...parameters] = part.split(';').map((p) => p.trim());
      const q = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? '1');
      return { tag, q, i };
    })
    .filter((t) => t.q > 0 && t.tag !== '' && t.tag !== '*')
    .toSorted((a, b) => b.q - a.q || a.i - b.i);
  return tags.length === 0 ? ['en'] : tags.map((t) => t.tag);
}
