import type { IconName } from './icons.ts';
import type { TrialKey } from './words.ts';

interface Panel {
  readonly icon: IconName;
  /** Its name, in the dictionary. */
  readonly words: TrialKey;
  /**
   * Where it stands on a wide screen. `lower`: a tab under the editor, from `<name>/Panel.astro`. `right`: a column of
   * its own, and a tab there too where the screen has no room for the column. On phones the left stands over
   * the others, and each of these has one button.
   */
  readonly where: 'left' | 'middle' | 'lower' | 'right';
  /** Its tab is there only once a script offers it. */
  readonly offered?: boolean;
}

/** Every panel of the workbench, in the order of tabs and buttons. */
export const panels = {
  guide: { icon: 'book', words: 'trial.guide', where: 'left' },
  code: { icon: 'code', words: 'trial.code', where: 'middle' },
  terminal: { icon: 'term', words: 'trial.terminal', where: 'lower' },
  requests: { icon: 'send', words: 'trial.requests', where: 'lower' },
  log: { icon: 'info', words: 'trial.log', where: 'lower' },
  shell: { icon: 'term', words: 'trial.shell', where: 'lower', offered: true },
  picture: { icon: 'pic', words: 'trial.picture', where: 'right' },
} as const satisfies Readonly<Record<string, Panel>>;

export type PanelName = keyof typeof panels;

const isPanel = (text: string | undefined): text is PanelName => text !== undefined && Object.hasOwn(panels, text);

/** The panels at one of `places`. */
export const panelsAt = (...places: readonly Panel['where'][]): readonly PanelName[] =>
  Object.keys(panels)
    .filter(isPanel)
    .filter((name) => places.includes(panels[name].where));

/** The tabs under the editor; those of the right only where it has no column. */
export const lowerTabs: readonly PanelName[] = panelsAt('lower', 'right');

const [firstLower] = panelsAt('lower');

/** The panel whose button on phones leads to another one: the first under the editor stands for all of them. */
export const buttonOf = (name: PanelName): PanelName => (panels[name].where === 'lower' ? (firstLower ?? name) : name);

/** The buttons on phones, where the guide is always in sight. */
export const buttons: readonly PanelName[] = panelsAt('middle', 'lower', 'right').filter((name) => buttonOf(name) === name);

/** The panel that an attribute of the page names. */
export const panelNamed = (text: string | undefined): PanelName | null => (isPanel(text) ? text : null);

/** Whether its tab waits until a script offers it. */
export const isOffered = (name: PanelName): boolean => 'offered' in panels[name];

/** The id of the panel's element, which its tab controls. */
export const bodyId = (name: PanelName): string => `panel-${name}`;
