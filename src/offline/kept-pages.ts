import { caches as names } from './kept.ts';

/** Lists the pages that can be read without a network, in the language of this page. */
async function listKept(): Promise<void> {
  const cache = await caches.open(names.pages);
  const chinese = document.documentElement.lang === 'zh-CN';
  const pages: { address: string; title: string }[] = [];
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/zh-cn/') !== chinese || pathname.endsWith('/offline/')) continue;
    const html = await (await cache.match(request))?.text();
    // The title alone: a whole page would bring its styles along, which this page's policy does not know.
    const [element = ''] = /<title>[^<]*<\/title>/.exec(html ?? '') ?? [];
    const { title } = new DOMParser().parseFromString(element, 'text/html');
    if (title !== '') pages.push({ address: pathname, title });
  }
  const list = document.querySelector('[data-kept] ul');
  const none = document.querySelector('[data-kept-none]');
  if (!list || pages.length === 0) return;
  pages.sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
  list.replaceChildren(
    ...pages.map(({ address, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'k-link';
      link.href = address;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  list.parentElement?.removeAttribute('hidden');
  none?.remove();
}

void listKept();
