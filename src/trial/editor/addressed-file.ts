import { part } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';

/**
 * The file that an address names with `?file=pom.xml`: its path in the project, or in the sandbox. It may come only with the
 * arrival at the step, as in a split; one that is not there then is told of in `note`.
 */
export async function openAddressed(
  wanted: string,
  note: HTMLElement,
  session: Session,
  open: (path: string) => void,
  arrived: Promise<void>,
  t: Words,
): Promise<void> {
  const { project } = session;
  const path = wanted.startsWith(`${project.root}/`) ? wanted : `${project.root}/${wanted.replace(/^(?:\.\/|\/)+/, '')}`;
  const found = (): boolean => project.read(path) !== null;
  if (!found()) await arrived;
  if (found()) {
    open(path);
    return;
  }
  const draw = (): void => {
    part(note, 'p', HTMLParagraphElement).textContent = t('trial.noFile', { file: wanted });
  };
  draw();
  session.languages.add(draw);
  note.hidden = false;
  part(note, 'button', HTMLButtonElement).addEventListener('click', () => {
    note.hidden = true;
  });
}
