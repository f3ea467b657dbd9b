import { button, h, icon, mark } from '../element.ts';
import type { Words } from '../words.ts';
import type { Row } from './file-tree.ts';

/** A row, and how it stands: what the tree knows only by asking others. */
export interface TreeRow extends Row {
  /** A file: whether it is in the editor. */
  readonly current: boolean;
  /** A file: whether it is not as the lesson gave it. */
  readonly changed: boolean;
  /** A folder: whether it is unfolded. */
  readonly open: boolean;
  /** A folder: the mark of its module; null where it is none. */
  readonly mark: number | null;
}

/** Says that a file was changed, to eye and ear. */
export const changedMark = (changed: boolean, t: Words): HTMLElement | null =>
  changed ? h('span', { class: 't-dot' }, h('span', { class: 'sr-only' }, t('trial.files.changed'))) : null;

export function drawRow(row: TreeRow, chosen: (path: string) => void, t: Words): HTMLElement {
  const { kind, name, path, depth } = row;
  const level = `t-d${Math.min(depth, 6)}`;
  const act = (): void => chosen(path);
  const control =
    kind === 'file'
      ? button(
          { class: `t1 ${level}`, 'aria-current': row.current ? 'true' : null, 'data-path': path },
          act,
          icon('file'),
          h('span', {}, name),
          changedMark(row.changed, t),
        )
      : button(
          { class: `t0 ${level}`, 'aria-expanded': String(row.open), 'data-path': path },
          act,
          icon('chev'),
          row.mark === null ? null : h('span', { class: `m${row.mark}` }, mark(row.mark)),
          h('span', {}, name),
        );
  return h('li', {}, control);
}
