/** What each tab of the directory gets. */
export interface DirectoryPanelProps {
  /** The entry open in the side form: its id, `new`, or nothing. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** The id that stands for an entry not yet saved. */
export const NEW = 'new';
