import type { CDPSession, Page } from 'playwright-core';

/** Somebody at a Russian keyboard: real key events through the DevTools protocol, one a character. */
export interface Typist {
  /** Types every character as its key. */
  type(text: string): Promise<void>;
  /** Presses «Enter», «Tab», «Ctrl+Enter», «Ctrl+KeyN»; by physical key. */
  press(chord: string): Promise<void>;
}

export async function sitDown(page: Page): Promise<Typist> {
  const cdp = await page.context().newCDPSession(page);
  return {
    async type(text) {
      // Keys queue up in the browser in this order, as under the fingers of somebody faster than the program.
      await Promise.all([...text].map((char) => stroke(cdp, characterKey(char))));
    },
    press: (chord) => stroke(cdp, chordKey(chord)),
  };
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly virtual: number;
  readonly modifiers: number;
  /** What the key writes; nothing with Ctrl or Alt. */
  readonly text?: string;
}

async function stroke(cdp: CDPSession, { text, virtual, ...key }: Key): Promise<void> {
  const event = { ...key, windowsVirtualKeyCode: virtual, nativeVirtualKeyCode: virtual };
  const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text, unmodifiedText: text };
  await Promise.all([
    cdp.send('Input.dispatchKeyEvent', { ...event, ...down }),
    cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
  ]);
}

const ROWS = [
  { letters: 'йцукенгшщзхъ', codes: 'QWERTYUIOP[]' },
  { letters: 'фывапролджэ', codes: "ASDFGHJKL;'" },
  { letters: 'ячсмитьбю', codes: 'ZXCVBNM,.' },
];
/** Code and Windows virtual key of the keys that are no letters on a Latin keyboard. */
const SIGNS: Readonly<Record<string, readonly [code: string, virtual: number]>> = {
  '[': ['BracketLeft', 219],
  ']': ['BracketRight', 221],
  ';': ['Semicolon', 186],
  "'": ['Quote', 222],
  ',': ['Comma', 188],
  '.': ['Period', 190],
};
const SHIFT = 8;
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, Shift: SHIFT };

/** The key of ЙЦУКЕН that writes the character; «№» and «ёлочки» come from a layout with typographic signs and have no fixed place. */
function characterKey(char: string): Key {
  const lower = char.toLowerCase();
  const row = ROWS.find(({ letters }) => letters.includes(lower));
  const sign = row?.codes.charAt(row.letters.indexOf(lower)) ?? '';
  const modifiers = char === lower ? 0 : SHIFT;
  const [code, virtual] = SIGNS[sign] ?? [`Key${sign}`, sign.charCodeAt(0)];
  if (row) return { key: char, text: char, code, virtual, modifiers };
  if (/^\d$/.test(char)) return { key: char, text: char, code: `Digit${char}`, virtual: char.charCodeAt(0), modifiers: 0 };
  if (char === ' ') return { key: ' ', text: ' ', code: 'Space', virtual: 32, modifiers: 0 };
  return { key: char, text: char, code: char === '.' || char === ',' ? 'Slash' : '', virtual: 0, modifiers };
}

const NAMED: Readonly<Record<string, { readonly virtual: number; readonly text?: string }>> = {
  Enter: { virtual: 13, text: '\r' },
  Tab: { virtual: 9 },
  Backspace: { virtual: 8 },
  Escape: { virtual: 27 },
  End: { virtual: 35 },
  Home: { virtual: 36 },
  ArrowLeft: { virtual: 37 },
  F2: { virtual: 113 },
};

function chordKey(chord: string): Key {
  const parts = chord.split('+');
  const code = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).reduce((sum, part) => sum + (MODIFIERS[part] ?? 0), 0);
  const named = NAMED[code];
  // Shift+Enter writes a line as Enter does; with Ctrl or Alt a key writes nothing.
  if (named)
    return { key: code, code, virtual: named.virtual, modifiers, ...(named.text && modifiers % SHIFT === 0 ? { text: named.text } : {}) };
  const letter = code.replace(/^(?:Key|Digit)/, '');
  return { key: letter.toLowerCase(), code, virtual: letter.charCodeAt(0), modifiers };
}
