import rules from '../../styles/tools.css?inline';
import { button, h, icon } from '../element.ts';
import type { IconName } from '../icons.ts';
import { offerUndo, openSheet } from '../files/sheet-dialog.ts';
import { PROJECT } from '../lesson-place.ts';
import { zipProject } from '../own/take-home/project-zip.ts';
import { saveFile } from '../own/take-home/save-file.ts';
import type { Marks } from '../picture/marks.ts';
import { trialPath } from '../place.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { TrialKey, Words } from '../words.ts';
import { fragmentOf, readFragment, type LinkTrouble } from './link.ts';
import { deployable, parcelOf, type MachineLine } from './parcel.ts';
import { pictureFile } from './picture-file.ts';

export interface TakeHome {
  readonly zip: () => Promise<void>;
  readonly share: () => Promise<void>;
  readonly picture: (kind: 'svg' | 'png') => Promise<void>;
  /** Fills the part of the last page that tells how the same is done on a machine of one's own. */
  readonly card: (place: HTMLElement) => void;
  /** Offers what a link carries. */
  readonly receive: (hash: string) => void;
}

const TROUBLES: Readonly<Record<LinkTrouble, TrialKey>> = {
  long: 'trial.more.link.long',
  broken: 'trial.more.link.broken',
  form: 'trial.more.link.form',
  path: 'trial.more.link.path',
  lesson: 'trial.more.link.lesson',
};

/** What can be taken along from a lesson, and what a link brings. */
export function mountTakeHome(host: HTMLElement, session: Session, marks: Marks, t: Words): TakeHome {
  addSheet(rules);
  const { project } = session;
  const below = (path: string): string => path.slice(PROJECT.length + 1);
  const changes = (): ReadonlyMap<string, string | null> =>
    new Map(
      [...new Set([...project.paths(), ...project.givenPaths()])]
        .filter((path) => project.changed(path))
        .map((path) => [below(path), project.read(path)]),
    );

  const files = (): ReadonlyMap<string, string> => new Map([...project.files()].map(([path, text]) => [below(path), text]));

  /** The lesson's own lines, in the language of the moment; else those that every project with a base and a module has. */
  function lines(): readonly MachineLine[] {
    const given = [...host.querySelectorAll('.fin__own:not([data-made]) li')].map((line) => ({
      run: line.querySelector('code')?.textContent ?? '',
      says: line.querySelector('p')?.textContent ?? '',
    }));
    const module = deployable(files());
    if (given.length > 0 || module === null) return given;
    const { name } = session.lesson;
    return [
      { run: `unzip ${name}.zip && cd ${name} && mvn clean install -DskipTests`, says: t('trial.more.parcel.build') },
      { run: 'java -jar base/target/base-1.0.0.jar', says: t('trial.more.parcel.start') },
      { run: `cd ${module} && arkctl deploy`, says: t('trial.more.parcel.deploy') },
    ];
  }

  function drawCard(place: HTMLElement): void {
    const act = (name: IconName, key: TrialKey, done: () => Promise<void>, bare = true): HTMLElement =>
      button({ class: `k-btn k-btn--sm${bare ? ' k-btn--bare' : ''}` }, () => void done(), icon(name), h('span', {}, t(key)));
    const buttons = h(
      'p',
      { class: 'fin__take' },
      act('save', 'trial.more.fin.download', taking.zip, false),
      act('send', 'trial.more.fin.share', taking.share),
      act('pic', 'trial.more.fin.png', () => taking.picture('png')),
      act('pic', 'trial.more.fin.svg', () => taking.picture('svg')),
    );
    for (const old of place.querySelectorAll('.fin__take, [data-made]')) old.remove();
    place.querySelector('h3')?.after(buttons);
    const own = place.querySelector('.fin__own') ? [] : lines();
    if (own.length > 0)
      buttons.after(
        h(
          'ol',
          { class: 'fin__own', 'data-made': true },
          ...own.map(({ run, says }) =>
            h(
              'li',
              {},
              h('pre', { role: 'group', 'aria-label': t('trial.action.run'), tabindex: 0 }, h('code', {}, run)),
              h('p', {}, says),
            ),
          ),
        ),
      );
    place.hidden = false;
  }

  let place: HTMLElement | null = null;
  session.languages.add(() => {
    if (place) drawCard(place);
  });
  const taking: TakeHome = {
    card(where) {
      place = where;
      drawCard(where);
    },
    async zip() {
      const { name, title } = session.lesson;
      const parcel = parcelOf(files(), lines(), {
        title: t('trial.more.parcel.title', { title }),
        lead: t('trial.more.parcel.lead'),
        needs: t('trial.more.parcel.needs'),
        bare: t('trial.more.parcel.bare'),
        option: t('trial.more.parcel.option'),
        local: t('trial.more.parcel.local'),
        container: t('trial.more.parcel.container'),
        more: t('trial.more.parcel.more', {
          address: `${location.origin}${trialPath({ language: session.language, lesson: name, step: null })}`,
        }),
      });
      const encoder = new TextEncoder();
      const packed = new Map([...parcel].map(([path, text]) => [path, encoder.encode(text)]));
      const pieces = await zipProject(packed, name, new Date(), () => Promise.resolve());
      saveFile(`${name}.zip`, new Blob([...pieces], { type: 'application/zip' }));
    },
    async share() {
      const { lesson, situation } = session;
      const fragment = fragmentOf({ lesson: lesson.name, files: changes() });
      if (fragment === null) return offerUndo(host, t('trial.more.link.tooMuch'), null, t);
      const step = lesson.steps[situation.step]?.id ?? null;
      const address = `${location.origin}${trialPath({ language: session.language, lesson: lesson.name, step })}${fragment}`;
      const field = h('input', {
        class: 'k-field k-field--lg k-field--code',
        readonly: true,
        value: address,
        'aria-label': t('trial.more.link.address'),
      });
      const said = h('p', { role: 'status' });
      openSheet(
        host,
        t('trial.more.link.title'),
        t,
        h(
          'div',
          { class: 'tool__f' },
          h('p', {}, t('trial.more.link.text', { n: changes().size })),
          field,
          h(
            'p',
            {},
            button(
              { class: 'k-btn k-btn--primary k-btn--sm' },
              () => {
                void navigator.clipboard.writeText(address).then(() => said.replaceChildren(t('trial.more.link.copied')));
              },
              t('trial.more.copy'),
            ),
          ),
          said,
        ),
      );
      field.select();
    },
    async picture(kind) {
      const file = await pictureFile(kind, session, marks, t);
      if (file) saveFile(`${session.lesson.name}.${kind}`, file);
      else offerUndo(host, t('trial.more.noJvm'), null, t);
    },
    receive(hash) {
      const shared = readFragment(hash, session.lesson.name);
      if ('trouble' in shared) return offerUndo(host, t(TROUBLES[shared.trouble]), null, t);
      const sheet = openSheet(
        host,
        t('trial.more.link.received'),
        t,
        h(
          'div',
          { class: 'tool__f' },
          h('p', {}, t('trial.more.link.careful')),
          h(
            'ul',
            {},
            ...[...shared.files].map(([path, text]) =>
              h('li', {}, h('code', {}, path), text === null ? ` ${t('trial.more.link.gone')}` : ''),
            ),
          ),
          h(
            'p',
            { class: 'xc__do' },
            button(
              { class: 'k-btn k-btn--primary k-btn--sm' },
              () => {
                const before = new Map(project.files());
                for (const [path, text] of shared.files) {
                  if (text === null) project.remove(`${PROJECT}/${path}`, 'page');
                  else project.write(`${PROJECT}/${path}`, text, 'page');
                }
                sheet.close();
                const undo = (): void => {
                  for (const path of project.paths()) if (!before.has(path)) project.remove(path, 'page');
                  for (const [path, text] of before) project.write(path, text, 'page');
                };
                offerUndo(host, t('trial.more.link.taken', { n: shared.files.size }), undo, t);
              },
              t('trial.more.link.take'),
            ),
            button({ class: 'k-btn k-btn--sm' }, () => sheet.close(), t('trial.more.link.keep')),
          ),
        ),
      );
    },
  };
  return taking;
}
