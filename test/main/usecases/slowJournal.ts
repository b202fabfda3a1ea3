/** What the journal ought to do, written as plainly as can be: a second way to the same answers. */

export type Step =
  | { readonly kind: 'submit' | 'return' | 'sign' | 'trash' | 'restore'; readonly paper: number }
  | { readonly kind: 'hand'; readonly paper: number; readonly number: string | null }
  | { readonly kind: 'explain'; readonly ordinal: number }
  | { readonly kind: 'numberAt'; readonly numberAt: 'submit' | 'sign' };

interface Paper {
  state: 'draft' | 'forSignature' | 'signed';
  trashed: boolean;
  hand: string | null;
  /** The number entered in the journal for it. */
  held: string | null;
  /** Whether the paper as it is now bears the number. */
  numbered: boolean;
}

export class SlowJournal {
  readonly #papers: Paper[];
  readonly #explained = new Set<number>();
  readonly #suffix: string;
  readonly #first: number;
  #numberAt: 'submit' | 'sign' = 'submit';

  constructor(papers: number, suffix: string, first: number) {
    this.#papers = Array.from({ length: papers }, () => ({ state: 'draft', trashed: false, hand: null, held: null, numbered: false }));
    this.#suffix = suffix;
    this.#first = first;
  }

  apply(step: Step): 'done' | 'refused' {
    return this.#does(step) ? 'done' : 'refused';
  }

  /** «number → paper», in the order of the text. */
  entries(): string[] {
    const held = this.#papers.flatMap(({ held: number }, index) => (number === null ? [] : [`${number} → ${index}`]));
    return [...held, ...[...this.#explained].map((ordinal) => `${ordinal}${this.#suffix} → `)].toSorted();
  }

  gaps(): number[] {
    const taken = this.#ordinals();
    const all = Array.from({ length: 100 }, (_none, index) => index + 1);
    return all.filter((n) => n >= this.#first && n < Math.max(0, ...taken) && !taken.includes(n));
  }

  next(): number {
    return Math.max(this.#first, Math.max(0, ...this.#ordinals()) + 1);
  }

  #does(step: Step): boolean {
    if (step.kind === 'numberAt') {
      this.#numberAt = step.numberAt;
      return true;
    }
    if (step.kind === 'explain') return this.#explain(step.ordinal);
    const paper = this.#papers[step.paper];
    if (paper === undefined) throw new Error('no such paper');
    switch (step.kind) {
      case 'hand':
        if (paper.state !== 'draft' || paper.trashed) return false;
        paper.hand = step.number;
        return true;
      case 'submit':
        if (paper.state !== 'draft' || paper.trashed || this.#isTaken(paper)) return false;
        if (this.#numberAt === 'submit' || paper.hand !== null) this.#number(paper);
        paper.state = 'forSignature';
        return true;
      case 'return':
        if (paper.state !== 'forSignature') return false;
        paper.state = 'draft';
        paper.numbered = false;
        return true;
      case 'sign':
        if (paper.state !== 'forSignature') return false;
        if (!paper.numbered) this.#number(paper);
        paper.state = 'signed';
        return true;
      case 'trash':
        if (paper.state !== 'draft' || paper.trashed) return false;
        paper.trashed = true;
        return true;
      case 'restore':
        if (!paper.trashed) return false;
        paper.trashed = false;
        return true;
    }
  }

  #explain(ordinal: number): boolean {
    if (this.#explained.has(ordinal)) return true;
    if (this.#papers.some(({ held }) => held !== null && this.#ordinal(held) === ordinal)) return false;
    if (ordinal >= this.next()) return false;
    this.#explained.add(ordinal);
    return true;
  }

  #isTaken(paper: Paper): boolean {
    return (
      paper.hand !== null &&
      this.#papers.some((other) => other !== paper && other.held !== null && this.#same(other.held, paper.hand ?? ''))
    );
  }

  #number(paper: Paper): void {
    if (paper.hand === null) paper.held ??= `${this.next()}${this.#suffix}`;
    else paper.held = paper.hand;
    const ordinal = this.#ordinal(paper.held);
    if (ordinal !== null) this.#explained.delete(ordinal);
    paper.numbered = true;
  }

  #same(a: string, b: string): boolean {
    return a === b || (this.#ordinal(a) !== null && this.#ordinal(a) === this.#ordinal(b));
  }

  /** The ordinal a number takes up; `null` for a lettered one. */
  #ordinal(number: string): number | null {
    const bare = number.endsWith(this.#suffix) ? number.slice(0, -this.#suffix.length) : number;
    return /^\d+$/.test(bare) ? Number(bare) : null;
  }

  #ordinals(): number[] {
    const held = this.#papers.flatMap((paper) => (paper.held === null ? [] : [this.#ordinal(paper.held)]));
    return [...held, ...this.#explained].filter((ordinal) => ordinal !== null);
  }
}
