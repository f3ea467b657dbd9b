import rules from '../../styles/instrument.css?inline';
import { h } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import { pictureOf } from '../picture/view.ts';
import { drawScene } from '../picture/window/draw-scene.ts';
import { layOut } from '../picture/window/layout.ts';
import { standAlone } from '../picture/window/save-image.ts';
import { sceneOf } from '../picture/window/scene.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';

/** Px of the drawing, and dots of a PNG for one of them. */
const WIDTH = 1000;
const SHARP = 2;

/** The picture of the base that runs, as an SVG by itself; null: none runs. */
async function drawPicture(session: Session, marks: Marks, t: Words): Promise<string | null> {
  addSheet(rules);
  const { state, bases } = session.situation;
  const jvm = pictureOf(state, marks, bases).find(({ base }) => base);
  if (!jvm) return null;
  const inside = await session.engine.ask('inside', { pid: jvm.pid, since: 0 });
  const scene = sceneOf(jvm, inside);
  const drawing = drawScene(scene, layOut(scene, WIDTH, null), null, inside?.at ?? Date.now(), { choose: () => undefined }, t);
  // Style sheets reach what is in the page.
  const room = h('div', { class: 'unseen', 'aria-hidden': 'true' }, drawing);
  document.body.append(room);
  const text = drawing instanceof SVGSVGElement ? standAlone(drawing) : null;
  room.remove();
  return text;
}

/** @returns null where nothing runs that could be drawn */
export async function pictureFile(kind: 'svg' | 'png', session: Session, marks: Marks, t: Words): Promise<Blob | null> {
  const text = await drawPicture(session, marks, t);
  if (text === null) return null;
  const svg = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'svg') return svg;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = h('canvas', { width: image.width * SHARP, height: image.height * SHARP });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
