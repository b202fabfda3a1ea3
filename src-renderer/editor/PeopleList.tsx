/** Chosen names with a way to take each away. */
export function PeopleList(props: {
  readonly label: string;
  readonly items: readonly string[];
  readonly onRemove: (index: number) => void;
}) {
  if (props.items.length === 0) return null;
  return (
    <div className="pe-panel-field">
      <span className="pe-panel-label">{props.label}</span>
      <ul className="pe-people" aria-label={props.label}>
        {props.items.map((item, index) => (
          <li key={`${item} ${props.items.slice(0, index).filter((other) => other === item).length}`}>
            <span>{item}</span>
            <button type="button" aria-label={`Убрать: ${item}`} title="Убрать" onClick={() => props.onRemove(index)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
