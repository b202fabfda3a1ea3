import type { ReactNode } from 'react';

export interface ScreenProps {
  readonly title: ReactNode;
  /** Beside the title: chips, back button. */
  readonly before?: ReactNode;
  readonly beside?: ReactNode;
  /** At the right end of the toolbar. */
  readonly actions?: ReactNode;
  /** Fills the place without padding and scrolls by itself (editor, pages). */
  readonly bare?: boolean;
  /** The content brings its own main landmark. */
  readonly ownMain?: boolean;
  readonly children: ReactNode;
}

/** Toolbar and body: the shape of every screen inside the frame. */
export function Screen({ title, before, beside, actions, bare = false, ownMain = false, children }: ScreenProps) {
  const Body = ownMain ? 'div' : 'main';
  return (
    <>
      <header className="toolbar">
        {before}
        <h1>{title}</h1>
        {beside}
        <span className="toolbar-gap" />
        {actions}
      </header>
      <Body className={bare ? 'screen screen-bare' : 'screen'}>{children}</Body>
    </>
  );
}
