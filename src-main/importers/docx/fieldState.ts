/** Where in complex fields (ECMA-376, part 1, 17.16.18) reading stands; fields nest, and may go on over paragraphs. */
export interface FieldState {
  readonly meet: (mark: string) => void;
  /** Inside an instruction: its words are not printed. */
  readonly isInstruction: () => boolean;
  /** An instruction that is open where its paragraph ends was never closed: what follows is text. */
  readonly endParagraph: () => void;
}

/** The state before any field. */
export function fieldState(): FieldState {
  let open: ('instruction' | 'result')[] = [];
  return {
    meet: (mark) => {
      if (mark === 'begin') open.push('instruction');
      else if (mark === 'separate' && open.length > 0) open[open.length - 1] = 'result';
      else if (mark === 'end') open.pop();
    },
    isInstruction: () => open.includes('instruction'),
    endParagraph: () => {
      if (open.includes('instruction')) open = [];
    },
  };
}
