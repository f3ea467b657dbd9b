import rules from '../../styles/tools.css?inline';
import type { JvmView } from '../../../sandbox/protocol/state.ts';
import { h, part } from '../element.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { levels, linesOf, wanted, type Level } from './lines.ts';

/** Milliseconds between two questions while the log is shown. */
const EVERY = 500;
/** Lines that are drawn at most, the newest; and characters that are kept of a process. */
const DRAWN = 1500;
const KEPT = 400_000;

interface Process {
  readonly machine: string;
  readonly pid: number;
  readonly name: string;
  ended: boolean;
  text: string;
  next: number;
}

/** Logs of the processes that run, and of those that have ended while the panel was there. */
export function mountLog(root: HTMLElement, session: Session, t: Words): void {
  addSheet(rules);
  const which = h('select', { class: 'k-field', name: 'process' });
  const least = h('select', { class: 'k-field', name: 'level' });
  const word = h('input', { class: 'k-field', type: 'search', name: 'word', spellcheck: 'false', autocomplete: 'off' });
  const follow = h('input', { type: 'checkbox', name: 'follow', checked: true });
  const followText = h('span', {});
  const names = [h('span', { class: 'sr-only' }), h('span', { class: 'sr-only' }), h('span', { class: 'sr-only' })] as const;
  const count = h('span', { class: 'logs__n k-num', role: 'status' });
  const text = h('pre', { class: 'logs__t', tabindex: 0, role: 'log', 'aria-live': 'off' });
  part(root, '[data-logs]', HTMLElement).replaceChildren(
    h(
      'form',
      { class: 'logs__f' },
      h('label', {}, names[0], which),
      h('label', {}, names[1], least),
      h('label', { class: 'logs__w' }, names[2], word),
      h('label', { class: 'req__rep' }, follow, followText),
      count,
    ),
    text,
  );
  const processes = new Map<number, Process>();
  let shown: number | null = null;
  let asking = false;

  function known(jvms: readonly JvmView[]): void {
    for (const process of processes.values()) process.ended = !jvms.some(({ pid }) => pid === process.pid);
    for (const { machine, pid, name } of jvms)
      if (!processes.has(pid)) {
        processes.set(pid, { machine, pid, name, ended: false, text: '', next: 0 });
        shown = pid;
      }
  }

  async function ask(): Promise<void> {
    if (asking || root.hidden || document.hidden) return;
    asking = true;
    try {
      for (const process of processes.values()) {
        if (process.ended) continue;
        const { machine, pid, next } = process;
        const got = await session.engine.ask('log', { machine, pid, from: next });
        if (!got) continue;
        process.text = (process.text + got.text).slice(-KEPT);
        process.next = got.next;
        if (got.text !== '' && pid === shown) draw();
      }
    } catch {
      // The engine says itself when it is lost.
    } finally {
      asking = false;
    }
  }

  function draw(): void {
    const process = shown === null ? undefined : processes.get(shown);
    const options = [...processes.values()].map(
      ({ pid, name, ended }) => [pid, `${name} · pid ${pid}${ended ? ` · ${t('trial.more.log.ended')}` : ''}`] as const,
    );
    if (JSON.stringify(options) !== which.dataset['drawn']) {
      which.dataset['drawn'] = JSON.stringify(options);
      which.replaceChildren(...options.map(([pid, name]) => h('option', { value: pid, selected: pid === shown }, name)));
    }
    if (!process) {
      count.textContent = '';
      text.replaceChildren(t('trial.more.noJvm'));
      return;
    }
    const all = linesOf(process.text.replace(/\n$/, ''));
    const level: Level | null = levels.find((one) => one === least.value) ?? null;
    const lines = wanted(all, level, word.value);
    count.textContent = t('trial.more.log.count', { n: lines.length, all: all.length });
    text.replaceChildren(
      ...lines.slice(-DRAWN).map((line) => h('span', { class: `log log--${(line.level ?? 'none').toLowerCase()}` }, `${line.text}\n`)),
    );
    if (follow.checked) text.scrollTop = text.scrollHeight;
  }

  function speak(): void {
    names[0].textContent = t('trial.more.log.process');
    names[1].textContent = t('trial.more.log.level');
    names[2].textContent = t('trial.more.log.word');
    word.placeholder = t('trial.more.log.word');
    followText.textContent = t('trial.more.log.follow');
    text.setAttribute('aria-label', t('trial.log'));
    const chosen = least.value;
    least.replaceChildren(
      h('option', { value: '' }, t('trial.more.log.all')),
      ...levels.slice(1).map((level) => h('option', { value: level }, t('trial.more.log.from', { level }))),
    );
    least.value = chosen;
    draw();
  }

  function follows(): void {
    const { state, phase } = session.situation;
    // A fresh sandbox counts its processes anew.
    if (phase === 'starting') {
      processes.clear();
      shown = null;
    } else known(state?.jvms ?? []);
  }

  part(root, 'form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  which.addEventListener('change', () => {
    shown = Number(which.value);
    draw();
  });
  least.addEventListener('change', draw);
  word.addEventListener('input', draw);
  follow.addEventListener('change', draw);
  session.changes.add(follows);
  session.languages.add(speak);
  follows();
  speak();
  void ask();
  setInterval(() => void ask(), EVERY);
}
