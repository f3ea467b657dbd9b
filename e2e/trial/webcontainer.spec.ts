import { test as base, expect, type Page } from '@playwright/test';
import type { FailureCode } from '../../src/trial/engine/webcontainer/failures.ts';
import { limits } from '../../src/trial/engine/webcontainer/failures.ts';
import { playSplitLesson } from './split-lesson.ts';
import { TrialPage } from './trial-page.ts';
import { HostDouble, type Failing } from './webcontainer/double.ts';

/** Milliseconds in which a machine comes up where many tests share few cores. */
const PATIENCE = 60_000;
const ASKED = '?engine=webcontainer';

const test = base.extend<{ failing: Failing; double: HostDouble }>({
  failing: [{}, { option: true }],
  double: async ({ context, failing }, use) => {
    const double = new HostDouble(failing);
    await double.stand(context);
    await use(double);
    await double.machine.stop();
  },
});
test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const serves = (page: Page): Promise<void> =>
  expect(page.locator('.wb')).toHaveAttribute('data-engine', 'webcontainer', { timeout: PATIENCE });
const lineOf = (trial: TrialPage, code: FailureCode): string =>
  trial.text('trial.second.failed').replace('{why}', trial.text(`trial.second.why.${code}`));

for (const language of ['en', 'zh-CN'] as const) {
  test(`a WebContainer takes over at the next step, with files and step, and the lesson ends in it (${language})`, async ({
    page,
    double,
  }) => {
    const trial = new TrialPage(page, language, { engine: null });
    await trial.start();
    const badge = page.locator('.k-badge');
    await badge.click();
    await expect(page.locator('[data-second-status]')).toHaveText(trial.text('trial.second.ready'), { timeout: PATIENCE });
    await page.keyboard.press('Escape');
    await trial.act(1);
    await trial.done();
    await expect(page.locator('.wb')).toHaveAttribute('data-engine', 'embedded');
    await trial.next();
    await serves(page);
    await expect(badge).toContainText(trial.text('trial.engine.webcontainer'));
    await expect.poll(() => trial.keptBench()).toContain(trial.text('trial.second.line.webcontainer'));
    await expect(trial.module('inventory')).toBeVisible();
    await trial.act(0);
    await trial.done();
    await trial.next();
    await trial.act(0);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('good morning from inventory 1.0.0');
    expect(double.machine.builds).toBe(1);
    expect(trial.troubles).toEqual([]);
  });
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`the split lesson is played to its end in a WebContainer (${language})`, async ({ page, double }) => {
    const trial = new TrialPage(page, language, { engine: null });
    await trial.start(`split/${ASKED}`);
    await serves(page);
    await playSplitLesson(trial);
    await expect(page.locator('.wb')).toHaveAttribute('data-engine', 'webcontainer');
    expect(double.machine.builds).toBe(1);
    expect(trial.troubles).toEqual([]);
  });
}

test('the preview shows the module at its real address, and the new one after a deploy', async ({ page, double }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start(ASKED);
  await serves(page);
  const shown = page.frameLocator('.preview iframe').locator('body');
  await expect(shown).toHaveText('hello from base');
  await trial.act(1);
  await trial.done();
  await expect(page.locator('.preview [data-address]')).toContainText('--8080--');
  await expect(shown).toHaveText('hello from inventory 1.0.0');
  await page.locator('.preview [name=path]').fill('/uptime');
  await page.keyboard.press('Enter');
  await expect(shown).toContainText(/pid/);
  await page.locator('[data-preview]').click();
  await expect(page.locator('.preview')).toBeHidden();
  expect(double.machine.ports.has(8080)).toBe(true);
  expect(trial.troubles).toEqual([]);
});

test("the second terminal is a real shell with the sandbox's programs, on the same files", async ({ page, double }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start(ASKED);
  await serves(page);
  await trial.ready();
  await page.locator('.bottom [data-tab=shell]').click();
  const screen = page.locator('.shell .xterm-accessibility-tree');
  const type = async (line: string): Promise<void> => {
    await page.locator('.shell .xterm-helper-textarea').focus();
    await page.keyboard.type(`${line}\n`);
  };
  await expect(screen).toContainText('$');
  await type('cd shop/inventory && arkctl deploy > ../../deploy.log; echo ended $((40 + 2))');
  await expect(screen).toContainText('ended 42', { timeout: PATIENCE });
  await expect(trial.module('inventory')).toBeVisible();
  await type('curl -s localhost:8080/inventory/; echo " and $((6 * 7))"');
  await expect(screen).toContainText('hello from inventory 1.0.0 and 42');
  // npm is the machine's own; nothing of the sandbox stands in its way.
  await type('npm init -y > /dev/null && npm pkg get version && rm package.json');
  await expect(screen).toContainText('"1.0.0"', { timeout: PATIENCE });
  // What it writes is in the project, as if the editor had.
  await type(`sed -i s/hello/bonjour/ src/main/java/com/example/shop/inventory/InventoryController.java`);
  await expect(page.locator('.cm-content')).toContainText('bonjour');
  // A job of the shell: the sandbox's program ends with it.
  await type('java -jar ../base/target/base-1.0.0.jar --server.port=9090 > /dev/null & sleep 0.1');
  await expect(page.locator('.base[data-pid]')).toHaveCount(2, { timeout: PATIENCE });
  await type('kill %1');
  await expect(page.locator('.base[data-pid]')).toHaveCount(1, { timeout: PATIENCE });
  await type('exit 3');
  await expect(screen).toContainText('ended with status 3');
  await page.keyboard.press('Enter');
  await expect(screen).toContainText('$');
  expect(double.machine.spawned.filter((words) => words === 'jsh')).toHaveLength(2);
  expect(trial.troubles).toEqual([]);
});

test('who has typed is asked, and gets it when they say so', async ({ page, double }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start();
  await trial.type('echo mine');
  const note = page.locator('[data-note=second]');
  await expect(note).toContainText(trial.text('trial.second.readyAsks').slice(0, 30), { timeout: PATIENCE });
  await trial.act(1);
  await trial.done();
  await trial.next();
  await trial.ready();
  await expect(page.locator('.wb')).toHaveAttribute('data-engine', 'embedded');
  await note.getByRole('button', { name: trial.text('trial.second.now') }).click();
  await serves(page);
  await expect(note).toBeHidden();
  // The old terminal's text stays, and a line says why it goes on below.
  await expect.poll(() => trial.keptBench()).toMatch(/echo mine.*From here the sandbox runs in a WebContainer/);
  expect(double.asked).toHaveLength(1);
});

test('the frame taken out of the page ends on embedded, with the files and the step', async ({ page, double }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start(ASKED);
  await serves(page);
  await trial.ready();
  await trial.edit('"hello from inventory "', '"kept "');
  await page.evaluate(() => document.querySelector('body > iframe')?.remove());
  await expect(page.locator('[data-note=second]')).toContainText(lineOf(trial, 'lost'), { timeout: PATIENCE });
  await trial.ready();
  await expect(page.locator('.bottom [data-tab=shell]')).toBeHidden();
  await trial.act(1);
  await trial.done();
  expect((await trial.ask('/inventory/')).body).toBe('kept 1.0.0');
  expect(double.machine.builds).toBe(1);
});

test('an error of the machine ends on embedded', async ({ page, double }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start(ASKED);
  await serves(page);
  await trial.ready();
  double.machine.fail('Out of memory');
  await expect(page.locator('[data-note=second]')).toContainText(lineOf(trial, 'runtime-error'), { timeout: PATIENCE });
  await trial.ready();
  await expect(page.locator('body > iframe')).toHaveCount(0);
});

declare global {
  /** False, and nothing happens: nobody waits so long yet. */
  var passTime: (milliseconds: number) => boolean;
}

type Timer = number | ReturnType<typeof setTimeout>;
/** Timers as long as a limit of the boot wait until the test lets their time pass; shorter ones run as ever. */
const holdTimers = (page: Page): Promise<unknown> =>
  page.addInitScript((shortest) => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const held = new Map<number, { readonly milliseconds: number; readonly act: () => void }>();
    let last = 1_000_000_000;
    const hold = (act: () => void, milliseconds = 0): Timer => {
      if (milliseconds < shortest) return set.call(window, act, milliseconds);
      held.set(++last, { milliseconds, act });
      return last;
    };
    const drop = (id: Timer | undefined): void => {
      if (typeof id !== 'number' || !held.delete(id)) clear.call(window, id);
    };
    Object.assign(globalThis, {
      setTimeout: hold,
      clearTimeout: drop,
      passTime(milliseconds: number) {
        if (![...held.values()].some((timer) => timer.milliseconds === milliseconds)) return false;
        for (const [id, timer] of held) {
          if (timer.milliseconds > milliseconds) continue;
          held.delete(id);
          timer.act();
        }
        return true;
      },
    });
  }, limits.greeting);

/** What can go wrong before it serves: how, the milliseconds of the page's clock until it is decided, and the reason. */
const failures: readonly (readonly [what: string, failing: Failing, passes: readonly number[], code: FailureCode])[] = [
  ['the address is refused', { answering: 'refused' }, [limits.greeting], 'host-refused'],
  ['the address swallows everything', { answering: 'silence' }, [limits.load], 'host-unreachable'],
  ['the host knows no such site', { answering: '404' }, [limits.greeting], 'host-refused'],
  ['a proxy answers for the host', { answering: '503' }, [limits.greeting], 'host-refused'],
  ['the host loads and never greets', { silent: true }, [limits.greeting], 'host-refused'],
  ['the host will not start', { buildError: 'RangeError: WebAssembly.instantiate(): Out of memory' }, [], 'boot-rejected'],
  ['the machine never comes', { stalled: true }, [limits.machine], 'runtime-timeout'],
  ['nothing runs in it', { deafNode: true }, [limits.smoke], 'smoke-failed'],
];
for (const [what, failing, passes, code] of failures) {
  test.describe(what, () => {
    test.use({ failing });
    test(`${what}: embedded goes on, with one line and another try`, async ({ page, double }) => {
      await holdTimers(page);
      const trial = new TrialPage(page, 'en', { engine: null });
      await trial.start();
      await expect.poll(() => double.asked.length).toBe(1);
      await double.reached(failing);
      const note = page.locator('[data-note=second]');
      for (const milliseconds of passes) {
        await expect(note).toBeHidden();
        await expect.poll(() => page.evaluate((passed) => globalThis.passTime(passed), milliseconds)).toBe(true);
      }
      await expect(note).toHaveText(new RegExp(lineOf(trial, code).replaceAll(/[.()]/g, '\\$&')));
      await expect(page.locator('body > iframe')).toHaveCount(0);
      await trial.act(1);
      await trial.done();
      double.mend();
      await note.getByRole('button', { name: trial.text('trial.second.again') }).click();
      await trial.ready();
      await expect.poll(() => double.asked.length).toBe(2);
    });
  });
}

test('without isolation, or a network, nobody is asked, and the badge says why', async ({ page, double, context }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await page.addInitScript(() => Object.defineProperty(globalThis, 'crossOriginIsolated', { value: false }));
  await trial.start();
  const said = page.locator('[data-second-status]');
  await expect(said).toHaveText(trial.text('trial.second.off').replace('{why}', trial.text('trial.second.why.not-isolated')));
  await expect(page.locator('[data-note=second]')).toBeHidden();
  const other = await context.newPage();
  await other.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
  const offline = new TrialPage(other, 'zh-CN', { engine: null });
  await offline.start('?engine=webcontainer');
  await expect(other.locator('[data-second-status]')).toHaveText(
    offline.text('trial.second.off').replace('{why}', offline.text('trial.second.why.offline')),
  );
  expect(double.asked).toEqual([]);
});

test('?engine=embedded asks nobody, now and after a reload', async ({ page, double }) => {
  const trial = new TrialPage(page, 'en', { engine: null });
  await trial.start('?engine=embedded');
  const status = page.locator('[data-second-status]');
  await expect(status).toContainText(trial.text('trial.second.why.chosen'));
  await page.goto('/trial/');
  await page.reload();
  await trial.ready();
  await expect(status).toContainText(trial.text('trial.second.why.chosen'));
  expect(double.asked).toEqual([]);
});
