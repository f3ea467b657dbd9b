import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The site's code colours. */
export const colours = HighlightStyle.define([
  {
    tag: [
      tags.keyword,
      tags.modifier,
      tags.operatorKeyword,
      tags.controlKeyword,
      tags.definitionKeyword,
      tags.moduleKeyword,
      tags.self,
      tags.null,
      tags.bool,
    ],
    color: 'var(--k-syn-key)',
  },
  { tag: [tags.string, tags.character, tags.attributeValue], color: 'var(--k-syn-str)' },
  { tag: [tags.annotation, tags.meta, tags.processingInstruction], color: 'var(--k-syn-note)' },
  { tag: [tags.typeName, tags.className, tags.tagName], color: 'var(--k-syn-type)' },
  { tag: [tags.number, tags.integer, tags.float, tags.attributeName, tags.propertyName], color: 'var(--k-syn-num)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--k-syn-dim)' },
  { tag: [tags.definition(tags.propertyName), tags.function(tags.propertyName)], color: 'inherit' },
]);

export const dress = EditorView.theme({
  '&': { height: '100%', color: 'var(--k-text)', backgroundColor: 'var(--k-bg)', fontSize: 'var(--k-fs-13)' },
  // The ring is drawn over the gutters, by trial.css.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--k-mono)', lineHeight: '1.65' },
  '.cm-content': { caretColor: 'var(--k-text)', padding: 'var(--k-3) 0' },
  '.cm-cursor': { borderLeftColor: 'var(--k-text)' },
  '.cm-gutters': { backgroundColor: 'var(--k-bg)', color: 'var(--k-text-3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.5rem', paddingInlineEnd: '0.5rem' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--k-accent-soft) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--k-text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--k-accent-soft)',
  },
  '.cm-selectionMatch, .cm-matchingBracket': { backgroundColor: 'var(--k-hover)', outline: '1px solid var(--k-line-strong)' },
  '.cm-panels, .cm-tooltip': { backgroundColor: 'var(--k-raised)', color: 'var(--k-text)', borderColor: 'var(--k-line)' },
  '.cm-tooltip': {
    border: '1px solid var(--k-line)',
    borderRadius: 'var(--k-r-m)',
    boxShadow: 'var(--k-shadow)',
    fontSize: 'var(--k-fs-13)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--k-mono)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--k-accent)', color: 'var(--k-on-accent)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-k-hover': { padding: '0.25rem 0.625rem', maxWidth: '32rem', whiteSpace: 'pre-wrap' },
  '.cm-k-hover > code': { fontFamily: 'var(--k-mono)' },
  '.cm-k-hover > p': { margin: '0.25rem 0 0', color: 'var(--k-text-2)' },
  '.cm-diagnostic': { padding: '0.25rem 0.625rem', borderLeft: '0', fontFamily: 'var(--k-mono)' },
  '.cm-diagnostic-error': { color: 'var(--k-not)' },
  '.cm-k-faulty': { backgroundColor: 'var(--k-not-soft)', boxShadow: 'inset 3px 0 var(--k-not)' },
  '.cm-k-message': { padding: '0.125rem 0 0.25rem 0.375rem' },
  '.cm-k-message > span': {
    display: 'inline-block',
    padding: '0.125rem 0.625rem',
    borderRadius: 'var(--k-r-s)',
    backgroundColor: 'var(--k-not-soft)',
    color: 'var(--k-not)',
    fontWeight: '600',
    whiteSpace: 'pre-wrap',
  },
  '.cm-gutter-lint': { width: '0.75rem' },
  '.cm-lint-marker': { width: '0.625rem', height: '0.625rem' },
  '.cm-lint-marker-error': { content: '""', borderRadius: '50%', backgroundColor: 'var(--k-not)' },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--k-not)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--k-not) 1.25px', textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--k-late) 1.25px', textUnderlineOffset: '3px' },
  '.cm-panel.cm-search': { padding: 'var(--k-2) var(--k-3)', fontSize: 'var(--k-fs-13)' },
  '.cm-panel.cm-search :is(input, button, label)': { fontSize: 'inherit' },
  '.cm-searchMatch': { backgroundColor: 'var(--k-late-soft)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--k-accent-soft)', outline: '1px solid var(--k-accent)' },
  '.cm-textfield, .cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--k-bg)',
    color: 'var(--k-text)',
    border: '1px solid var(--k-line-strong)',
    borderRadius: 'var(--k-r-m)',
  },
});
