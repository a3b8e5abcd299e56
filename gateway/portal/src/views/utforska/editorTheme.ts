import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The portal's colours, light and dark: custom properties reach into the editor's shadow tree. */
export const theme = EditorView.theme({
  '&': {
    minHeight: '11rem',
    // What runs the question stays near the end of it, however long it is.
    maxHeight: 'max(18rem, 45vh)',
    color: 'var(--text)',
    backgroundColor: 'var(--yta)',
    border: '1px solid var(--text-2)',
    borderRadius: 'var(--radie)',
  },
  '&:focus-within': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--text)', padding: '0.6rem 0' },
  '.cm-line': { padding: '0 0.8rem' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--yta-2)', outline: '1px solid' },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--yta)',
    border: '1px solid var(--text-2)',
    maxWidth: 'min(40rem, 90vw)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--pa-accent)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--brist)' },
});

export const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--accent)' },
  { tag: [tags.string, tags.number, tags.bool], color: 'var(--bra)' },
  { tag: [tags.variableName, tags.special(tags.name), tags.atom], color: 'var(--oklart)' },
  { tag: tags.comment, color: 'var(--text-2)', fontStyle: 'italic' },
]);
