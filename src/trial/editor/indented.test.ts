import { xml } from '@codemirror/lang-xml';
import { indentUnit } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { expect, it } from 'vitest';
import { lessonProject } from '../lesson-project.ts';
import { readLessons } from '../lesson.ts';
import { indented, unitOf } from './indented.ts';
import { java } from './java-grammar.ts';

const formatted = (doc: string, path: string, grammar: Extension = java): string =>
  indented(EditorState.create({ doc, extensions: [grammar, indentUnit.of(unitOf(path))] }));

it.each([
  ['.java', java],
  ['.xml', xml()],
])('leaves every %s of the lessons as it is written', (end, grammar) => {
  const decoder = new TextDecoder();
  const sources = new Map(
    readLessons()
      .flatMap((lesson) => [...lessonProject(lesson)])
      .filter(([path]) => path.endsWith(end))
      .map(([path, bytes]) => [decoder.decode(bytes), path]),
  );
  expect(sources.size).toBeGreaterThan(10);
  for (const [text, path] of sources) expect(formatted(text, path, grammar), path).toBe(text);
});

it('puts what lost its place below its annotations, and is content with its own work', () => {
  const lost = '@RestController\nclass A   {\n@GetMapping("/")\n      String hello() {\nreturn "x";  \n}\n\n\n\n}\n\n';
  const right = '@RestController\nclass A   {\n    @GetMapping("/")\n    String hello() {\n        return "x";\n    }\n\n}\n';
  expect(formatted(lost, 'A.java')).toBe(right);
  expect(formatted(right, 'A.java')).toBe(right);
});
