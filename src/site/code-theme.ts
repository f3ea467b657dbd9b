import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import { runnableBlocks } from './run-here.ts';

/** The kinds of words in code that have a colour, as tokens.css names them: `--k-syn-key`. */
export const codeKinds = ['key', 'str', 'note', 'type', 'num', 'dim'] as const;

type Colours = Readonly<Record<(typeof codeKinds)[number] | 'bg' | 'text', string>>;

const theme = <const Name extends string>(name: Name, type: 'dark' | 'light', c: Colours) => ({
  name,
  type,
  colors: { 'editor.background': c.bg, 'editor.foreground': c.text },
  tokenColors: [
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: c.dim } },
    { scope: ['string', 'punctuation.definition.string', 'markup.inline.raw'], settings: { foreground: c.str } },
    { scope: ['keyword', 'storage', 'storage.modifier', 'keyword.operator.new'], settings: { foreground: c.key } },
    {
      scope: ['entity.name.type', 'support.type', 'support.class', 'storage.type.java', 'entity.name.tag', 'support.type.property-name'],
      settings: { foreground: c.type },
    },
    {
      scope: [
        'storage.type.annotation',
        'punctuation.definition.annotation',
        'meta.declaration.annotation storage.type',
        'entity.other.attribute-name',
      ],
      settings: { foreground: c.note },
    },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: c.num } },
    { scope: ['keyword.operator'], settings: { foreground: c.text } },
    { scope: ['markup.inserted'], settings: { foreground: c.str } },
    { scope: ['markup.deleted'], settings: { foreground: c.num } },
  ],
});

/** The colour of code that is nothing in particular. */
export const codeText = { dark: '#e2e7e8', light: '#151f21' } as const;

const named = (kind: string): string => `var(--k-syn-${kind})`;

/** The colours by the name of their token: what is drawn with it follows the page's theme. */
export const namedTheme = theme('koupleless-named', 'light', {
  bg: 'var(--k-sunken)',
  text: 'var(--k-text)',
  key: named('key'),
  str: named('str'),
  note: named('note'),
  type: named('type'),
  num: named('num'),
  dim: named('dim'),
});

const transparent = 'transparent';

/** The code colours of tokens.css as two themes of Expressive Code; their contrast is checked with the tokens'. */
export const codeBlocks: StarlightExpressiveCodeOptions = {
  plugins: [runnableBlocks],
  themes: [
    theme('koupleless-dark', 'dark', {
      bg: '#080d0f',
      text: codeText.dark,
      key: '#d6a3e0',
      str: '#a5cf85',
      note: '#e6bd72',
      type: '#8dc1ec',
      num: '#f0a1bd',
      dim: '#8f9a9c',
    }),
    theme('koupleless-light', 'light', {
      bg: '#f7f7f4',
      text: codeText.light,
      key: '#7a3a86',
      str: '#3d6a1f',
      note: '#865700',
      type: '#1d5f93',
      num: '#a13a5e',
      dim: '#5b676a',
    }),
  ],
  styleOverrides: {
    borderRadius: '10px',
    borderColor: 'var(--k-line)',
    codeFontFamily: 'var(--k-mono)',
    codeFontSize: '0.8125rem',
    codeLineHeight: '1.7',
    uiFontSize: '0.75rem',
    codePaddingInline: '1rem',
    codePaddingBlock: '0.75rem',
    frames: {
      shadowColor: transparent,
      editorTabBarBackground: transparent,
      editorActiveTabBackground: transparent,
      editorActiveTabIndicatorTopColor: transparent,
      editorActiveTabIndicatorBottomColor: transparent,
      editorTabBarBorderBottomColor: transparent,
      terminalTitlebarBackground: transparent,
      terminalTitlebarBorderBottomColor: transparent,
      terminalBackground: 'var(--k-sunken)',
    },
    textMarkers: { markBackground: 'var(--k-accent-soft)', markBorderColor: 'var(--k-accent)' },
  },
};
