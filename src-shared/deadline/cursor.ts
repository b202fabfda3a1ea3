import type { Token } from './token.ts';

export type TokenKind = Token['is'];

/** A place among the tokens. Rules move it forward when they fit and leave it where it was when they do not. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly text: string;
  at: number;
  private readonly beyond: Token;

  constructor(text: string, tokens: readonly Token[], at = 0) {
    this.text = text;
    this.tokens = tokens;
    this.at = at;
    this.beyond = { is: 'stop', text: '', start: text.length, end: text.length, gap: true };
  }

  /** The token here, or `ahead` places further; a «stop» token past the last one. */
  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? this.beyond;
  }

  is(...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.peek().is);
  }

  /** Whether the next tokens are of these kinds, one after another. */
  sees(...kinds: readonly TokenKind[]): boolean {
    return kinds.every((kind, ahead) => this.peek(ahead).is === kind);
  }

  /** Takes the token when it is of one of these kinds. */
  eat(...kinds: readonly TokenKind[]): Token | null {
    const token = this.peek();
    if (!kinds.includes(token.is)) return null;
    this.at += 1;
    return token;
  }

  /** Takes these tokens in a row, or none of them. */
  eatAll(...kinds: readonly TokenKind[]): boolean {
    if (!this.sees(...kinds)) return false;
    this.at += kinds.length;
    return true;
  }

  /** Takes one mark or word by its text. */
  eatText(...texts: readonly string[]): boolean {
    if (!texts.includes(this.peek().text)) return false;
    this.at += 1;
    return true;
  }

  /** Runs a rule; when it finds nothing the cursor is where it was. */
  attempt<Found>(rule: (cursor: Cursor) => Found | null): Found | null {
    const start = this.at;
    const found = rule(this);
    if (found === null) this.at = start;
    return found;
  }

  /** The words of the paper between a token and here. */
  since(start: number): string {
    const [from, to] = [this.tokens[start], this.tokens[this.at - 1]];
    return from && to && to.end > from.start ? this.text.slice(from.start, to.end).replaceAll(/\s+/g, ' ') : '';
  }
}
