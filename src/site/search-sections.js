// Served as /pagefind/sections.js, loaded with the search; the build uses it, too.

/** Sections by their headings; what stands before the first heading is one, too. */
export function sectionsOf({ raw_content: content, anchors }) {
  const joiner = content.includes('\u200B') ? '' : ' ';
  const tokens = joiner === '' ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/);
  const heads = anchors
    .filter(({ element, text }) => /^h[2-4]$/i.test(element) && text?.trim())
    .map(({ location, text, id }) => ({ location, id, heading: text.replaceAll('\u200B', '').trim() }))
    .sort((a, b) => a.location - b.location);
  const starts = [{ location: 0, id: '', heading: '' }, ...heads];
  return starts.map(({ location, ...start }, at) => ({
    ...start,
    text: tokens.slice(location, starts[at + 1]?.location).join(joiner),
  }));
}
