/** What belongs to the place under the caret. */
export function SidePanel() {
  return <aside className="pe-side" aria-label="Свойства" />;
}
