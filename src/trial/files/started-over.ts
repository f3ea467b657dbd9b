import rules from '../../styles/tools.css?inline';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { offerUndo } from './sheet-dialog.ts';

/** Says that a lesson was begun afresh, and offers what it had. */
export function offerBack(host: HTMLElement, back: () => void, t: Words): void {
  addSheet(rules);
  offerUndo(host, t('trial.more.files.over'), back, t);
}
