import type { FoundName, NamePlace, RenamePlan } from '../../../sandbox/protocol/names.ts';
import { h } from '../element.ts';
import { drawPlaces } from '../files/draw-places.ts';
import { placeAt, type Place } from '../files/search.ts';
import { offerUndo, openSheet } from '../files/sheet-dialog.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { changedTexts } from './changed-texts.ts';

export type NameAct = 'about' | 'definition' | 'usages' | 'renameName';

export interface NameDoors {
  readonly open: (path: string, offset?: number) => void;
  readonly current: () => string;
  /** Where the cursor is in the open file. */
  readonly cursor: () => number;
  /** Tells it to those who do not see it. */
  readonly say: (text: string) => void;
  /** Remembers the files as they are. @returns what brings them back */
  readonly remember: () => () => void;
}

/** What can be done with the name at the cursor. */
export function mountNameTools(host: HTMLElement, session: Session, doors: NameDoors, t: Words): Readonly<Record<NameAct, () => void>> {
  const { project, engine } = session;
  const below = (path: string): string => path.slice(project.root.length + 1);
  const nameOfFile = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const tell = (text: string): void => offerUndo(host, text, null, t);
  const failed = (error: unknown): void => tell(error instanceof Error ? error.message : String(error));

  /** A place with its line, from the page's own text. */
  const shown = ({ path, from, to }: NamePlace): Place => placeAt(path, project.read(path) ?? '', from, to);

  function here(): { readonly path: string; readonly text: string; readonly offset: number } {
    const path = doors.current();
    return { path, text: project.read(path) ?? '', offset: doors.cursor() };
  }

  function ask(then: (found: FoundName, asked: ReturnType<typeof here>) => void): void {
    const asked = here();
    engine.ask('names', asked).then((found) => {
      if (found.outcome === 'none') tell(t('trial.more.names.none'));
      else then(found, asked);
    }, failed);
  }

  function list(name: string, places: readonly NamePlace[]): void {
    const files = new Set(places.map(({ path }) => path)).size;
    const sheet = openSheet(
      host,
      t('trial.more.names.usagesOf', { name }),
      t,
      h('p', { class: 'tool__f tool__n', role: 'status' }, t('trial.more.names.count', { n: places.length, files })),
      h(
        'div',
        { class: 'tool__r' },
        drawPlaces(places.map(shown), below, ({ path, offset }) => {
          sheet.close();
          doors.open(path, offset);
        }),
      ),
    );
    host.querySelector<HTMLElement>('dialog[open] .found button')?.focus();
  }

  /** What a pointer over the name is told, for who has none. */
  function about(): void {
    engine.ask('hover', here()).then((told) => {
      if (told === null) return tell(t('trial.more.names.none'));
      tell(told.doc === null ? told.text : `${told.text}\n${told.doc}`);
    }, failed);
  }

  function definition(): void {
    ask((found, { path, offset }) => {
      if (found.outcome === 'library') return tell(t('trial.more.names.library', { name: found.name }));
      if (found.outcome !== 'found') return;
      const { definition: place, name, places } = found;
      // From the declaration itself the way leads to its uses.
      if (place.path === path && place.from <= offset && offset <= place.to) return list(name, places);
      doors.open(place.path, place.from);
      doors.say(t('trial.more.names.at', { name, file: nameOfFile(place.path), line: shown(place).line }));
    });
  }

  function usages(): void {
    ask((found) => {
      if (found.outcome !== 'none') list(found.name, found.places);
    });
  }

  function renameName(): void {
    ask((found, asked) => {
      const field = h('input', {
        class: 'k-field k-field--lg k-field--code',
        name: 'name',
        value: found.outcome === 'found' ? found.name : '',
        spellcheck: 'false',
        autocomplete: 'off',
        'aria-describedby': 'tool-trouble',
      });
      const trouble = h('p', { class: 'tool__bad', id: 'tool-trouble', role: 'alert' });
      const preview = h('div', { class: 'tool__r' });
      const form = h(
        'form',
        { class: 'tool__f' },
        h('label', {}, h('span', {}, t('trial.more.names.newName')), field),
        trouble,
        h('p', {}, h('button', { type: 'submit', class: 'k-btn k-btn--sm' }, t('trial.more.names.preview'))),
      );
      if (found.outcome === 'library') return tell(t('trial.more.names.library', { name: found.name }));
      const sheet = openSheet(
        host,
        t('trial.more.names.renameOf', { name: found.outcome === 'found' ? found.name : '' }),
        t,
        form,
        preview,
      );
      field.select();
      field.addEventListener('input', () => {
        trouble.textContent = '';
        preview.replaceChildren();
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const to = field.value.trim();
        engine.ask('rename', { ...asked, to }).then(
          (plan) => {
            if (field.value.trim() !== to) return;
            if (plan.outcome === 'refused') trouble.textContent = session.language === 'en' ? plan.reason.en : plan.reason.zh;
            else drawPlan(preview, plan, to, sheet.close);
          },
          (error: unknown) => {
            trouble.textContent = error instanceof Error ? error.message : String(error);
          },
        );
      });
    });
  }

  /** All that would change, before it does. */
  function drawPlan(preview: HTMLElement, plan: Extract<RenamePlan, { outcome: 'planned' }>, to: string, close: () => void): void {
    const kept = [...plan.places, ...plan.texts].find(({ path }) => project.read(path) === null);
    const texts = h('input', { type: 'checkbox', checked: true });
    const places = (): readonly NamePlace[] => (texts.checked ? [...plan.places, ...plan.texts] : plan.places);
    const go = h('button', { type: 'button', class: 'k-btn k-btn--primary k-btn--sm' });
    const name = (): void => {
      go.textContent = t('trial.more.names.apply', { n: places().length });
    };
    texts.addEventListener('change', name);
    name();
    go.addEventListener('click', () => {
      close();
      apply(plan, places(), to);
    });
    if (kept) {
      preview.replaceChildren(h('p', { class: 'tool__bad', role: 'alert' }, t('trial.more.names.notKept', { file: kept.path })));
      return;
    }
    const changed = (place: NamePlace): Place => ({ ...shown(place), found: to });
    const drawn = (some: readonly NamePlace[]): HTMLElement => drawPlaces(some.map(changed), below, null);
    preview.replaceChildren(
      h('p', { class: 'tool__n' }, t('trial.more.names.only')),
      ...plan.files.map((file) => h('p', {}, t('trial.more.names.file', { from: nameOfFile(file.from), to: nameOfFile(file.to) }))),
      h('p', {}, go),
      drawn(plan.places),
      ...(plan.texts.length === 0
        ? []
        : [
            h('label', { class: 'tool__c' }, texts, h('span', {}, t('trial.more.names.texts', { n: plan.texts.length }))),
            drawn(plan.texts),
          ]),
    );
    go.focus();
  }

  function apply({ name, files }: Extract<RenamePlan, { outcome: 'planned' }>, places: readonly NamePlace[], to: string): void {
    const after = changedTexts((path) => project.read(path), places, name, to);
    if (!after) return tell(t('trial.more.names.changed'));
    const undo = doors.remember();
    const open = doors.current();
    for (const [path, text] of after) {
      const moved = files.find(({ from }) => from === path);
      project.write(moved?.to ?? path, text, 'page');
      if (!moved) continue;
      project.remove(path, 'page');
      if (path === open) doors.open(moved.to);
    }
    offerUndo(host, t('trial.more.names.renamed', { from: name, to, n: places.length }), undo, t);
  }

  return { about, definition, usages, renameName };
}
