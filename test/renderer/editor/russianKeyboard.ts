import type { Page } from 'playwright-core';

/**
 * Keys as a Windows computer with the Russian layout sends them: `code` is the place on the keyboard, `key` the Russian
 * letter. Playwright's own typing sends Cyrillic without any keydown, so that tests of keys would prove nothing.
 */
export interface RussianKeyboard {
  /** Types letters; «\n» presses Enter. */
  type(text: string): Promise<void>;
  /** «Enter», «Shift+Tab», «Ctrl+я»: a Russian letter stands for the key it is printed on. */
  press(chord: string): Promise<void>;
  /** Types without waiting for the page after each key, as quick fingers do: «\n» is Enter, «\t» Tab; `gapMs` between keys. */
  burst(text: string, gapMs?: number): Promise<void>;
}

const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CODES: Readonly<Record<string, readonly [string, number]>> = {
  '[': ['BracketLeft', 219],
  ']': ['BracketRight', 221],
  ';': ['Semicolon', 186],
  "'": ['Quote', 222],
  ',': ['Comma', 188],
  '.': ['Period', 190],
  '`': ['Backquote', 192],
};
const NAMED: Readonly<Record<string, number>> = {
  Enter: 13,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ArrowUp: 38,
  ArrowDown: 40,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  F2: 113,
  F4: 115,
  F6: 117,
  F8: 119,
};

export async function russianKeyboard(page: Page): Promise<RussianKeyboard> {
  const session = await page.context().newCDPSession(page);
  const strike = async (
    key: string,
    [code, windowsVirtualKeyCode]: readonly [string, number],
    modifiers: number,
    text: string,
  ): Promise<void> => {
    const event = { key, code, windowsVirtualKeyCode, modifiers };
    const down = session.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...event, text });
    const up = session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    await Promise.all([down, up]);
  };
  const press = async (chord: string): Promise<void> => {
    const names = chord.split('+');
    const key = names.at(-1) ?? '';
    const modifiers = (names.includes('Alt') ? 1 : 0) | (names.includes('Ctrl') ? 2 : 0) | (names.slice(0, -1).includes('Shift') ? 8 : 0);
    const named = NAMED[key];
    await strike(key, named === undefined ? placeOf(key) : [key, named], modifiers, key === 'Enter' ? '\r' : '');
  };
  return {
    press,
    async type(text) {
      for (const letter of text) {
        if (letter === '\n') await press('Enter');
        else await strike(letter, placeOf(letter), letter === letter.toLowerCase() ? 0 : 8, letter);
      }
    },
    async burst(text, gapMs) {
      const sent: Promise<void>[] = [];
      for (const letter of text) {
        if (letter === '\n' || letter === '\t') sent.push(press(letter === '\n' ? 'Enter' : 'Tab'));
        else sent.push(strike(letter, placeOf(letter), letter === letter.toLowerCase() ? 0 : 8, letter));
        if (gapMs !== undefined) await new Promise((after) => setTimeout(after, gapMs));
      }
      await Promise.all(sent);
    },
  };
}

/** The key that a letter, digit or sign is printed on. */
function placeOf(letter: string): readonly [string, number] {
  const low = letter.toLowerCase();
  const at = RUSSIAN.indexOf(low);
  const latin = at >= 0 ? (LATIN[at] ?? 'a') : low;
  const sign = CODES[latin];
  if (at >= 0 && sign) return sign;
  if (/^[a-z]$/.test(latin)) return [`Key${latin.toUpperCase()}`, latin.toUpperCase().charCodeAt(0)];
  if (/^\d$/.test(low)) return [`Digit${low}`, low.charCodeAt(0)];
  if (low === ' ') return ['Space', 32];
  return ['Slash', 191];
}
