import type { EditorView } from '@codemirror/view';
import { updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { createEditor } from './createEditor.ts';

interface EditorProps {
  etikett: string;
  /** The text that it shows when this is another object than before; what the reader types it keeps by itself. */
  inlagt: { text: string };
  onText: (text: string) => void;
  onKor: () => void;
  /** Null while it is not read: the editor then neither completes nor checks. */
  schema: GraphQLSchema | null;
}

/** A field in which a question in GraphQL is written. */
export function Editor({ etikett, inlagt, onText, onKor, schema }: EditorProps) {
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
    if (!editor || editor.state.doc.toString() === inlagt.text) return;
    const to = editor.state.doc.length;
    editor.dispatch({ changes: { from: 0, to, insert: inlagt.text } });
  }, [inlagt]);
  // Before the page shows that the schema is read, so that what the reader then asks for is answered.
  useLayoutEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema]);
  return <div ref={host} className="editor" />;
}
