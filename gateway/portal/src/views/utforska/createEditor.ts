import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import { colours, theme } from './editorTheme.ts';

interface EditorOptions {
  /** Where it is put. In a shadow tree its styles are adopted, which the Content-Security-Policy allows; a style element it refuses. */
  root: ShadowRoot;
  text: string;
  /** Its name for who cannot see it. */
  etikett: string;
  onText: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  onKor: () => void;
}

/**
 * An editor of GraphQL that completes and checks against a schema once it has one (`updateSchema` of cm6-graphql). Tab and
 * Shift+Tab leave it, as they leave any field.
 */
export function createEditor({ root, text, etikett, onText, onKor }: EditorOptions): EditorView {
  const run = () => {
    onKor();
    return true;
  };
  const state = EditorState.create({
    doc: text,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run }]),
      history(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ icons: false }),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      graphql(),
      syntaxHighlighting(colours),
      theme,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': etikett }),
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
        if (docChanged) onText(doc.toString());
      }),
      EditorState.phrases.of({ Completions: 'Förslag', 'Control character': 'Styrtecken' }),
    ],
  });
  return new EditorView({ state, parent: root, root });
}
