import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';

/** A line with the role it was given. */
export interface RoledLine {
  readonly line: SourceLine;
  readonly role: LineRole;
}
