import { pinyin } from 'pinyin-pro';
import type { SearchNames } from '../components/search/names.ts';
import { readFactTable } from './fact-tables.ts';
import { readGlossary } from './glossary.ts';
import { pathIn, say, type Language } from './locale.ts';
import { strings } from './strings.ts';

/** Tables of facts by the page that shows them: each row has an address there. */
const TABLES = ['configuration-keys', 'java-api', 'maven-plugins', 'module-controller'] as const;
/** Letters of a definition that stand below a hit. */
const SHOWN = 140;

export interface NamedPage {
  readonly title: string;
  readonly also: readonly string[];
}

/**
 * What can be asked for by its name: terms and rows of tables with their addresses, and, to guess what was meant, every
 * name of a page or a place, the Chinese ones with their sound.
 */
export function searchNames(language: Language, pages: readonly NamedPage[]): SearchNames {
  const t = strings(language);
  const terms = readGlossary().flatMap(({ terms }) =>
    terms.map(({ id, term, also = [], definition }) => ({
      names: [...new Set([say(term, language), term.en, term.zh, ...also])],
      url: `${pathIn(language, '/glossary/')}#${id}`,
      where: t['glossary.title'],
      text: short(say(definition, language)),
      isTerm: true,
    })),
  );
  const rows = TABLES.flatMap((table) => {
    const { groups } = readFactTable(table);
    return Object.values(groups).flatMap((group) =>
      group.map(({ id, cells }) => {
        const [name = '', ...rest] = cells.map((cell) => say(cell, language).replaceAll('`', ''));
        return {
          names: namesIn(name),
          url: `${pathIn(language, `/reference/${table}/`)}#${id}`,
          where: t['nav.manual'],
          text: short(rest.at(-1) ?? ''),
          isTerm: false,
        };
      }),
    );
  });
  const places = [...rows, ...terms];
  const names = new Set([...pages.flatMap(({ title, also }) => [title, ...also]), ...places.flatMap((place) => place.names)]);
  const sounds = Object.fromEntries(
    language === 'en' ? [] : [...names].filter((name) => /^\p{Script=Han}+$/u.test(name)).map((name) => [soundOf(name), name]),
  );
  return { places, names: [...names], sounds };
}

/** `@AutowiredFromBiz(name = …)` is asked for without its signs, and `SpringServiceFinder.getModuleService` by its class, too. */
function namesIn(name: string): readonly string[] {
  const [identifier] = name.match(/[A-Za-z][\w.-]{3,}/) ?? [];
  const [type] = name.match(/(?<![\w.])[A-Z]\w{3,}/) ?? [];
  return [...new Set([name, identifier, type].filter((one) => one !== undefined))];
}

const soundOf = (name: string): string => pinyin(name, { toneType: 'none', v: true, type: 'array' }).join('');

function short(text: string): string {
  if (text.length <= SHOWN) return text;
  const end = Math.max(text.lastIndexOf(' ', SHOWN), text.lastIndexOf('，', SHOWN), SHOWN / 2);
  return `${text.slice(0, end)}…`;
}
