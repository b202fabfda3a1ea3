import type { EditorSession } from './editorSession.ts';

const STEP = 1.1;

/** Makes the sheet larger (1) or smaller (-1) by a step; 0 gives its usual size. */
export function stepZoom(session: EditorSession, direction: 1 | -1 | 0): void {
  const { zoom } = session.around();
  const wish = direction === 0 ? 1 : zoom * (direction === 1 ? STEP : 1 / STEP);
  // Steps there and back end at exactly 100 %.
  const whole = Math.abs(wish - 1) < 0.04 ? 1 : wish;
  session.show({ zoom: Math.max(0.6, Math.min(2.5, whole)) });
}
