import { jvmAt } from '../../../sandbox/protocol/bases.ts';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import { button, h, icon, mark, part } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { drawExchange } from './exchange.ts';

const SHOWN = 30;
/** Milliseconds between two requests that repeat. */
const AGAIN_AFTER = 1000;

export interface RequestDoors {
  /** Brings the panel into view. */
  readonly reveal: () => void;
  /** Told to who does not see the page. */
  readonly say: (text: string) => void;
  /** One exchange in full, which is fetched when the first is asked for. */
  readonly exchange: () => Promise<{ readonly drawExchange: typeof drawExchange }>;
}

interface Row {
  readonly asked: RequestBody;
  /** Null: the request could not be sent. */
  readonly result: HttpResult | null;
  readonly status: () => HTMLElement;
  readonly text: () => string;
  readonly took: string;
}

/** Asks a simulated port over HTTP and lists what it answered, newest first. */
export function mountRequests(root: HTMLElement, session: Session, marks: Marks, { reveal, say, exchange }: RequestDoors, t: Words): void {
  const form = part(root, 'form', HTMLFormElement);
  const method = part(form, '[name=method]', HTMLSelectElement);
  const port = part(form, '[name=port]', HTMLSelectElement);
  const path = part(form, '[name=path]', HTMLInputElement);
  const body = part(form, '[name=body]', HTMLTextAreaElement);
  const bodyRow = part(form, '[data-body]', HTMLElement);
  const send = part(form, 'button', HTMLButtonElement);
  const list = part(root, 'ol', HTMLOListElement);
  const none = part(root, '.none', HTMLElement);
  const waiting = part(root, '.req__wait', HTMLElement);
  const repeat = part(form, '[name=repeat]', HTMLInputElement);
  /** Newest first; each draws itself in the language of the moment. */
  let rows: readonly Row[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drawPorts = (): void => {
    const open = session.situation.state?.ports ?? [];
    const chosen = port.value;
    const known = open.length > 0 ? open.map(({ port: number, name }) => ({ number, name })) : [{ number: 8080, name: '' }];
    const texts = known.map(({ number }) => String(number));
    if (texts.join() !== [...port.options].map(({ value }) => value).join()) {
      port.replaceChildren(...known.map(({ number, name }) => h('option', { value: number, title: name || null }, `:${number}`)));
      if (texts.includes(chosen)) port.value = chosen;
    }
    send.disabled = session.situation.phase !== 'ready' || !waiting.hidden;
  };
  const drawBody = (): void => {
    bodyRow.hidden = method.value === 'GET' || method.value === 'DELETE';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  repeat.addEventListener('change', () => {
    clearTimeout(timer);
    if (repeat.checked) ask();
  });

  function ask(): void {
    dispatch({
      port: Number(port.value),
      method: method.value,
      path: path.value.startsWith('/') ? path.value : `/${path.value}`,
      ...(bodyRow.hidden ? {} : { body: body.value, headers: [['Content-Type', 'application/json']] }),
    });
  }

  function dispatch(asked: RequestBody): void {
    if (!waiting.hidden) return;
    send.disabled = true;
    waiting.hidden = false;
    session
      .request(asked)
      .catch((error: unknown) =>
        addRow({
          asked,
          result: null,
          status: () => h('b', { class: 'k-err' }, '!'),
          text: () => (error instanceof Error ? error.message : String(error)),
          took: '',
        }),
      )
      .finally(() => {
        waiting.hidden = true;
        drawPorts();
        clearTimeout(timer);
        if (repeat.checked && session.situation.phase === 'ready') timer = setTimeout(ask, AGAIN_AFTER);
      });
  }

  /** The command `open URL`: the address is shown, and asked. */
  function open(url: string): void {
    const { port: number, pathname, search } = new URL(url);
    const asked = number === '' ? '80' : number;
    if (![...port.options].some(({ value }) => value === asked)) port.append(h('option', { value: asked }, `:${asked}`));
    port.value = asked;
    path.value = pathname + search;
    method.value = 'GET';
    drawBody();
    reveal();
    if (!send.disabled) ask();
  }

  session.engine.events.add((event) => {
    if (event.event === 'open') open(event.url);
    if (event.event === 'port')
      say(t(event.open ? 'trial.requests.opened' : 'trial.requests.closed', { port: event.port, name: event.name }));
  });
  method.addEventListener('change', drawBody);

  function note(asked: RequestBody, result: HttpResult): void {
    const status = (): HTMLElement =>
      result.outcome === 'answered'
        ? h('b', { class: `k-num ${result.status < 400 ? 'k-ok' : 'k-err'}` }, String(result.status))
        : h('b', { class: 'k-err' }, t(result.outcome === 'refused' ? 'trial.requests.refusedShort' : 'trial.requests.neverShort'));
    const text = (): string =>
      result.outcome === 'answered'
        ? result.body
        : t(result.outcome === 'refused' ? 'trial.requests.refused' : 'trial.requests.never', { port: asked.port });
    addRow({ asked, result, status, text, took: `${Math.max(1, Math.round(result.milliseconds))} ms` });
  }

  function addRow(row: Row): void {
    none.hidden = true;
    // What repeats stays one line, with the newest answer.
    const [newest] = rows;
    const repeats = repeat.checked && newest !== undefined && JSON.stringify(newest.asked) === JSON.stringify(row.asked);
    const open = repeats && list.firstElementChild?.querySelector('[aria-expanded=true]') !== null;
    rows = [row, ...(repeats ? rows.slice(1) : rows)].slice(0, SHOWN);
    if (repeats && open) return;
    if (repeats) list.firstElementChild?.remove();
    list.prepend(draw(row));
    while (list.children.length > SHOWN) list.lastElementChild?.remove();
  }

  function draw({ asked, result, status, text, took }: Row): HTMLElement {
    const module = jvmAt(session.situation.state, asked.port)?.bizs.find(
      ({ webContextPath }) => webContextPath && asked.path.startsWith(`/${webContextPath.replace(/^\//, '')}`),
    );
    const number = module ? marks.of(module.name) : null;
    const more = button(
      {
        class: 'req__more',
        'aria-expanded': 'false',
        'aria-label': t('trial.requests.details', { what: `${asked.method} ${asked.path}` }),
      },
      () => void unfold(),
      icon('chev'),
    );
    const row = h(
      'li',
      {},
      result === null ? h('span', {}) : more,
      h('span', { class: number === null ? 'req__0' : `m${number}` }, number === null ? null : mark(number)),
      h('time', { class: 'k-num' }, took),
      h('code', {}, `${asked.method} ${asked.path}`),
      status(),
      h('span', { class: 'req__a k-mono' }, text() || t('trial.requests.empty')),
    );
    async function unfold(): Promise<void> {
      const shown = row.querySelector('.xc');
      more.setAttribute('aria-expanded', String(!shown));
      if (shown) shown.remove();
      else if (result) row.append((await exchange()).drawExchange(asked, result, { again: dispatch }, t));
    }
    return row;
  }

  drawBody();
  drawPorts();
  session.changes.add(drawPorts);
  session.languages.add(() => list.replaceChildren(...rows.map(draw)));
  session.answers.add(({ asked, result }) => note(asked, result));
}
