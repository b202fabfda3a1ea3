import type { ProtocolEditorProps } from './editorHandle.ts';

/** The protocol on its sheet: head fields, the course of the meeting, signatures; panels to the left and right. */
export function ProtocolEditor({ document }: ProtocolEditorProps) {
  return <div className="pe">{document.title}</div>;
}
