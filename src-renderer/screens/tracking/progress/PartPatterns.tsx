/** Fills that differ without colour: a printer without colours and an eye that does not tell red from green see five kinds. `id` parts charts on one page. */
export function PartPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-late`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="part-ground-done" />
        <rect width="2" height="6" className="part-ink-done" />
      </pattern>
      <pattern id={`${id}-overdue`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="part-ground-late" />
        <path d="M0 1h6M1 0v6" className="part-line-late" />
      </pattern>
      <pattern id={`${id}-notDone`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className="part-ground-none" />
        <circle cx="2" cy="2" r="1" className="part-ink-none" />
      </pattern>
    </defs>
  );
}

/** The fill of a part: solid for what is done in time, empty for what lies ahead, a pattern for the rest. */
export function partFill(id: string, key: string): string | undefined {
  return key === 'inTime' || key === 'ahead' ? undefined : `url(#${id}-${key})`;
}
