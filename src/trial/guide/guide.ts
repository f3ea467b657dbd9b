import { button, h, icon, part, withCode } from '../element.ts';
import type { Action } from '../lesson-data.ts';
import type { Session } from '../session.ts';
import { stepDone, type Situation, type Trouble } from '../situation.ts';
import type { Words } from '../words.ts';

export interface GuideDoors {
  /** Shows where an action's effect will be seen. */
  readonly reveal: (place: 'terminal' | 'code' | 'requests') => void;
  /** `at`: texts of the file, of which the first that is there is brought into view. */
  readonly openFile: (path: string, at: readonly string[]) => void;
  readonly openSplit: (action: Extract<Action, { kind: 'split' }>) => void;
  readonly say: (text: string) => void;
}

/** The steps: their texts stand in the page; what is to be done, what is met and the way on are kept true here. */
export function mountGuide(root: HTMLElement, session: Session, doors: GuideDoors, t: Words): void {
  const steps = part(root, '.steps', HTMLOListElement);
  const articles = [...root.querySelectorAll<HTMLElement>('article[data-step]')];
  const unmet = part(root, '[data-unmet]', HTMLElement);
  const body = part(root, '.guide__body', HTMLElement);
  const back = part(root, '[data-go=back]', HTMLButtonElement);
  const next = part(root, '[data-go=next]', HTMLButtonElement);
  const nextText = part(next, 'span', HTMLSpanElement);
  const phone = matchMedia('(max-width: 49.99em)');
  let shown = -1;
  let wasDone = false;

  part(unmet, '[data-afresh]', HTMLButtonElement).addEventListener('click', () => void session.startOver(session.situation.step));
  back.addEventListener('click', () => walk(session.situation.step - 1));
  next.addEventListener('click', () => walk(session.situation.step + 1));

  function walk(step: number): void {
    if (step < session.lesson.steps.length) session.go(step);
    else session.finish();
  }

  function draw(situation: Situation): void {
    if (situation.step !== shown) show(situation);
    const article = articles[shown];
    const step = session.lesson.steps[shown];
    if (!article || !step) return;
    const ready = situation.phase === 'ready';
    steps.replaceChildren(...session.lesson.steps.map((one, at) => stepLink(one.short, at, situation)));
    article.querySelectorAll<HTMLElement>('.k-run').forEach((block, at) => {
      const doing = situation.doing !== null && situation.doing === step.actions[at];
      block.dataset['state'] = doing ? 'running' : 'ready';
      for (const control of block.querySelectorAll('button')) control.disabled = !ready || situation.doing !== null;
    });
    const all = article.querySelector<HTMLButtonElement>('[data-all]');
    if (all) all.disabled = !ready || situation.doing !== null;
    part(article, '.checks ul', HTMLUListElement).replaceChildren(
      ...step.checks.map(({ says }, at) => checkLine(says, situation.results[at] ?? null)),
    );
    const done = stepDone(situation);
    const reached = part(article, '.k-note--good', HTMLElement);
    reached.hidden = !done;
    // On phones it stands under the heading, elsewhere at the end: in sight either way.
    if (done && !wasDone) {
      if (phone.matches) body.scrollTop = 0;
      else reached.scrollIntoView({ block: 'nearest' });
    }
    unmet.hidden = !situation.unmet || done || !ready;
    const trouble = part(article, '.k-note--bad', HTMLElement);
    trouble.hidden = situation.trouble === null;
    if (situation.trouble) part(trouble, 'p', HTMLParagraphElement).replaceChildren(...withCode(troubleText(situation.trouble)));
    drawWay(situation, done);
    if (done && !wasDone) doors.say(t('trial.stepDone', { title: step.title }));
    wasDone = done;
  }

  function show(situation: Situation): void {
    shown = situation.step;
    wasDone = false;
    articles.forEach((article, at) => {
      article.hidden = at !== shown;
    });
    body.scrollTop = 0;
    // In low windows it is the page that scrolls.
    scrollTo(0, 0);
    const file = session.lesson.steps.slice(0, shown + 1).findLast(({ open }) => open !== null)?.open;
    if (file) doors.openFile(file, placesIn(file));
  }

  function drawWay(situation: Situation, done: boolean): void {
    const last = shown === session.lesson.steps.length - 1;
    back.disabled = shown === 0;
    next.disabled = !(done || situation.done > shown);
    next.classList.toggle('k-btn--primary', done);
    const following = session.lesson.steps[shown + 1];
    nextText.textContent = last ? t('trial.finish') : done && following ? t('trial.nextStep', { title: following.short }) : t('trial.next');
  }

  function stepLink(title: string, at: number, situation: Situation): HTMLElement {
    // Free play has nothing to pass: all is open, and nothing is ticked.
    const done = at < situation.done && session.lesson.free !== true;
    const open = at <= situation.done;
    const inner = [done ? icon('tick') : null, h('span', {}, title), done ? h('span', { class: 'sr-only' }, t('trial.isDone')) : null];
    const link = button({ disabled: !open, 'aria-current': at === situation.step ? 'step' : null }, () => session.go(at), ...inner);
    return h('li', { 'data-done': done, 'data-now': at === situation.step }, link);
  }

  function checkLine(says: string, result: Situation['results'][number]): HTMLElement {
    const passed = result?.passed === true;
    const found = result && !passed ? (session.language === 'en' ? result.found.en : result.found.zh) : '';
    return h(
      'li',
      { 'data-ok': passed ? 1 : 0 },
      icon(passed ? 'done' : 'todo'),
      h(
        'span',
        {},
        h('span', { class: 'sr-only' }, t(passed ? 'trial.check.met' : 'trial.check.open')),
        ...withCode(says),
        found ? h('span', { class: 'checks__found' }, found) : null,
      ),
    );
  }

  function troubleText(trouble: Trouble): string {
    switch (trouble.kind) {
      case 'failed':
        return t('trial.trouble.failed', { line: trouble.line, status: trouble.status });
      case 'not-yet':
        return t('trial.trouble.notYet', { line: trouble.line });
      case 'busy':
        return t('trial.trouble.busy', { line: trouble.line });
      case 'no-place':
        return t('trial.trouble.noPlace', { file: trouble.file.split('/').at(-1) ?? trouble.file });
      case 'error':
        return trouble.message;
    }
  }

  articles.forEach((article, at) => wire(article, session.lesson.steps[at]?.actions ?? []));

  function wire(article: HTMLElement, actions: readonly Action[]): void {
    article.querySelectorAll<HTMLElement>('.k-run').forEach((block, at) => {
      const action = actions[at];
      const go = block.querySelector('.k-run__go');
      if (action && go) go.addEventListener('click', () => act(action));
    });
    article.querySelector('[data-all]')?.addEventListener('click', () => {
      const first = actions.find((action) => !('optional' in action && action.optional)) ?? actions[0];
      if (first) reveal(first);
      void session.performAll();
    });
  }

  function act(action: Action): void {
    if (action.kind === 'split') return doors.openSplit(action);
    reveal(action);
    void session.perform(action);
  }

  function reveal(action: Action): void {
    if (action.kind === 'run') doors.reveal('terminal');
    if (action.kind === 'request') doors.reveal('requests');
    if (action.kind === 'edit') {
      doors.openFile(action.file, placesIn(action.file));
      doors.reveal('code');
    }
  }

  /** Where the lesson works in a file: the text before its change, or after. */
  const placesIn = (file: string): readonly string[] =>
    session.lesson.steps.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.kind === 'edit' && action.file === file ? [action.from, action.to] : [])),
    );

  /** What of a situation was drawn last: most that changes is told by others. */
  let drawn = '';
  const follow = (situation: Situation): void => {
    const now = JSON.stringify([session.language, { ...situation, state: null, bases: null }]);
    if (now === drawn) return;
    drawn = now;
    draw(situation);
  };
  follow(session.situation);
  session.changes.add(follow);
}
