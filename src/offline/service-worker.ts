import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { caches as names, isKeepTrial, lessonOf, markCopy, type TrialFiles } from './kept.ts';

/** What is used here of a service worker's global scope: its library of types would change those of the pages. */
interface WorkerEvent extends Event {
  readonly data?: unknown;
  waitUntil(work: Promise<unknown>): void;
}
declare const self: {
  readonly location: Location;
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'message', listener: (event: WorkerEvent) => void): void;
};
/** Put in by the build. */
declare const TRIAL_FILES: TrialFiles;

/** Seconds that a page may take before its kept copy is shown, which then says so. */
const PATIENCE = 8;
const MOST_PAGES = 200;
const MOST_HASHED = 400;

// A page is always asked for over the network first, so that a new worker may take over at once.
void self.skipWaiting();
clientsClaim();

/** `matchOptions`: a page is the same page whatever its query says. */
const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: { ignoreSearch: true },
  plugins: [
    new ExpirationPlugin({ maxEntries: MOST_PAGES }),
    {
      // Redirected answers cannot be given to a navigation, and an error is no page to keep.
      cacheWillUpdate: ({ response }) => Promise.resolve(response.ok && !response.redirected ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && copyOf(cachedResponse),
    },
  ],
});

async function copyOf(response: Response): Promise<Response> {
  const date = response.headers.get('date');
  const read = (date === null ? new Date() : new Date(date)).toISOString();
  return new Response(markCopy(await response.text(), read), { status: response.status, headers: response.headers });
}

const hashed = new CacheFirst({ cacheName: names.hashed, plugins: [new ExpirationPlugin({ maxEntries: MOST_HASHED })] });
const files = new NetworkFirst({ cacheName: names.files });

const own = (url: URL): boolean => url.origin === self.location.origin;
registerRoute(({ request, url }) => own(url) && request.mode === 'navigate', pages);
registerRoute(({ url }) => own(url) && url.pathname.startsWith('/_astro/'), hashed);
registerRoute(({ request, url }) => own(url) && request.mode !== 'navigate' && !url.pathname.startsWith('/service-worker'), files);

setCatchHandler(async ({ request }) => {
  const { pathname } = new URL(request.url);
  const lesson = lessonOf(pathname);
  const keptLesson = lesson === null ? undefined : await self.caches.match(lesson, { ignoreSearch: true });
  if (keptLesson) return copyOf(keptLesson);
  if (request.mode !== 'navigate') return Response.error();
  const chinese = pathname.startsWith('/zh-cn/');
  const kept = await self.caches.match(chinese ? '/zh-cn/offline/' : '/offline/', { ignoreSearch: true });
  return kept ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(self.caches.open(names.pages).then((cache) => cache.addAll(['/offline/', '/zh-cn/offline/'])));
});

self.addEventListener('message', (event) => {
  if (isKeepTrial(event.data)) event.waitUntil(keepTrial());
});

/** One file after the other, so that what the visitor waits for comes first. What fails is tried again at the next start. */
async function keepTrial(): Promise<void> {
  const [kept, hashedFiles, others] = await Promise.all([names.pages, names.hashed, names.files].map((name) => self.caches.open(name)));
  for (const address of [...TRIAL_FILES.pages, ...TRIAL_FILES.files]) {
    const fixed = address.startsWith('/_astro/');
    const cache = fixed ? hashedFiles : address.endsWith('/') ? kept : others;
    try {
      if (cache && !(fixed && (await cache.match(address)))) await cache.add(address);
    } catch {
      return;
    }
  }
}
