import type { EditorView } from '@codemirror/view';
import { updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import { createEditor } from './createEditor.ts';

interface EditorProps {
  etikett: string;
  text: string;
  onText: (text: string) => void;
  onKor: () => void;
  /** Null while it is not read: the editor then neither completes nor checks. */
  schema: GraphQLSchema | null;
}

/** A field in which a question in GraphQL is written. */
export function Editor({ etikett, text, onText, onKor, schema }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const calls = useRef({ onText, onKor });
  calls.current = { onText, onKor };
  useEffect(() => {
    const element = host.current as HTMLDivElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = createEditor({
      root,
      text: '',
      etikett,
      onText: (value) => calls.current.onText(value),
      onKor: () => calls.current.onKor(),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [etikett]);
  useEffect(() => {
    const editor = view.current;
    const before = editor?.state.doc.toString();
    if (!editor || before === text) return;
    editor.dispatch({ changes: { from: 0, to: before?.length, insert: text } });
  }, [text]);
  useEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema]);
  return <div ref={host} className="editor" />;
}
