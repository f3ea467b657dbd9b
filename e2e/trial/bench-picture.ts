// Part of `npm run bench`: the picture with 30 modules while requests fly, on the built site in Chromium with the CPU slowed four
// times: frames a second, and what the main thread works, in CPU time, so that a busy machine does not count. Prints a table.
import { openBenchSite } from './bench-site.ts';
import { TrialPage } from './trial-page.ts';

const MODULES = Number(process.env['MODULES'] ?? 30);
const SECONDS = Number(process.env['SECONDS'] ?? 10);
const SLOWER = 4;
const site = await openBenchSite();
const { browser, baseURL } = site;
const page = await (await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })).newPage();
const trial = new TrialPage(page);
await trial.start();
const each = `mvn -q package -DskipTests -Dbiz.version=1.0.$i -Dweb.context.path=inventory-$i && arkctl deploy target/inventory-1.0.$i-ark-biz.jar > /dev/null`;
await trial.type(`for i in $(seq ${MODULES}); do ${each}; done; echo all are there`);
await trial.output.getByText('all are there', { exact: true }).waitFor({ timeout: 300_000 });
await trial.type(`while true; do for i in $(seq ${MODULES}); do curl -s localhost:8080/inventory-$i/ > /dev/null; sleep 0.1; done; done`);
await page.locator('[data-instrument]').first().click();
await page.locator('.scene [data-id]').nth(MODULES).waitFor();

const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const worked = async (): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
const frames = (): Promise<number[]> =>
  page.evaluate(
    (until) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const begun = performance.now();
        let last = begun;
        const look = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now - begun < until) requestAnimationFrame(look);
          else resolve(gaps);
        };
        requestAnimationFrame(look);
      }),
    SECONDS * 1000,
  );

console.log(
  `${`Picture, ${MODULES} modules, requests in flight`.padEnd(44)}${'frames/s'.padStart(10)}${'gap P95'.padStart(10)}${'work/s'.padStart(10)}${'layout/s'.padStart(10)}`,
);
for (const rate of [1, SLOWER]) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const before = await worked();
  const gaps = (await frames()).sort((a, b) => a - b);
  const after = await worked();
  const milliseconds = (name: string): string => `${((((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / SECONDS).toFixed(0)} ms`;
  const p95 = gaps[Math.floor(gaps.length * 0.95)] ?? NaN;
  console.log(
    `${(rate === 1 ? 'as it is' : `CPU slowed ${rate} times`).padEnd(44)}${(gaps.length / SECONDS).toFixed(1).padStart(10)}${`${p95.toFixed(0)} ms`.padStart(10)}${milliseconds('TaskDuration').padStart(10)}${milliseconds('LayoutDuration').padStart(10)}`,
  );
}
await site.close();
