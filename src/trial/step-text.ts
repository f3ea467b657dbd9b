import { getEntry, render } from 'astro:content';
import type { Language } from '../site/locale.ts';
import { firstParagraph } from './first-paragraph.ts';

/**
 * The text of a step: to be drawn, and its first paragraph without marks.
 * @throws Error when the step has no text in this language
 */
export async function readStepText(lesson: string, step: string, language: Language) {
  const file = `${lesson}/${language === 'en' ? 'en' : 'zh-cn'}/${step}`;
  const entry = await getEntry('steps', file);
  if (!entry) throw new Error(`content/lessons/${file}.md is missing.`);
  const { Content } = await render(entry);
  return { Content, opening: firstParagraph(entry.body ?? '') };
}
