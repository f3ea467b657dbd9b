// Part of `npm run bench`: how long the page's main thread works at one piece while a visitor types, in the lesson with the most
// files and in free play with a module up. What counts is the processor's time of a task, which other work on the machine does
// not lengthen. Ends with 1 when one takes longer than a processor that is half as fast would need for 200 ms.
import type { Page } from '@playwright/test';
import { openBenchSite } from './bench-site.ts';
import { TrialPage } from './trial-page.ts';

/** Milliseconds of the processor: twice that on one that is half as fast. */
const BAR = 100;
/** Milliseconds between two keys: a fast typist. */
const PACE = 60;
const TYPED = `
String made(String a, int b) {
var list = new java.util.ArrayList<String>();
list.add(a + b);
return list.get(0).trim() + unknown;
}
// 你好 and more words to type on and on
`;
const CASES = [
  { place: 'split/run/', file: 'OrderService.java', below: 'class OrderService', deploys: false },
  { place: 'play/', file: 'InventoryController.java', below: 'class InventoryController', deploys: true },
];

interface Task {
  readonly thread: string;
  readonly milliseconds: number;
}

const threadOf = (event: object): string => ('pid' in event && 'tid' in event ? `${String(event.pid)}.${String(event.tid)}` : '');

/** The main threads of pages among what was traced, and the tasks of every thread. */
function read(events: readonly unknown[]): { readonly mains: ReadonlySet<string>; readonly tasks: readonly Task[] } {
  const mains = new Set<string>();
  const tasks: Task[] = [];
  for (const event of events) {
    if (typeof event !== 'object' || event === null || !('name' in event)) continue;
    if (event.name === 'thread_name' && 'args' in event && JSON.stringify(event.args).includes('"CrRendererMain"'))
      mains.add(threadOf(event));
    if (typeof event.name === 'string' && event.name.endsWith('RunTask') && 'tdur' in event && typeof event.tdur === 'number')
      tasks.push({ thread: threadOf(event), milliseconds: event.tdur / 1000 });
  }
  return { mains, tasks };
}

const site = await openBenchSite();

/** Opens a file by the tree, folder by folder. */
async function openFile(page: Page, file: string): Promise<void> {
  const row = page.locator(`.tree .t1[data-path$="/${file}"]`).first();
  for (const folded = page.locator('.tree .t0[aria-expanded=false]'); !(await row.isVisible()) && (await folded.count()) > 0;)
    await folded.first().click();
  await row.click();
}

async function typing({ place, file, below, deploys }: (typeof CASES)[number]): Promise<readonly number[]> {
  const context = await site.browser.newContext({ baseURL: site.baseURL, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const trial = new TrialPage(page);
  await trial.start(place);
  if (deploys) await trial.act(0);
  await openFile(page, file);
  const line = page.locator('.cm-line', { hasText: below });
  await line.click();
  await page.keyboard.press('End');
  const session = await site.browser.newBrowserCDPSession();
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => void session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  for (const key of TYPED) {
    await page.keyboard.type(key);
    await page.waitForTimeout(PACE);
  }
  // What the last key has set off.
  await page.locator('.cm-k-message').first().waitFor();
  await session.send('Tracing.end');
  await ended;
  await context.close();
  const { mains, tasks } = read(events);
  return tasks.filter(({ thread }) => mains.has(thread)).map(({ milliseconds }) => milliseconds);
}

let slow = false;
console.log(
  `${'Typing, ms of the processor'.padEnd(54)}${'tasks'.padStart(8)}${'longest'.padStart(9)}${'a key'.padStart(8)}${'bar'.padStart(8)}`,
);
for (const one of CASES) {
  const times = await typing(one);
  const longest = Math.max(0, ...times);
  const each = times.reduce((sum, time) => sum + time, 0) / [...TYPED].length;
  console.log(
    `${`${one.place} ${one.file}`.padEnd(54)}${String(times.length).padStart(8)}${longest.toFixed(0).padStart(9)}${each.toFixed(1).padStart(8)}${String(BAR).padStart(8)}`,
  );
  if (times.length === 0 || longest >= BAR) slow = true;
}
await site.close();
process.exitCode = slow ? 1 : 0;
