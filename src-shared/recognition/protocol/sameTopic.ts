import { rememberTexts } from '../../base/rememberTexts.ts';
/** Words made comparable with a title of the agenda: marks, letter case, «ё» and numbers do not count. */
export interface Topic {
  readonly squeezed: string;
  /** Beginnings of the words, so that cases do not count. */
  readonly stems: readonly string[];
}

/** So much of a text is compared. */
const DEPTH = 700;

/** The beginning of a text as it is compared. */
export const topicOf = rememberTexts(squeeze);

function squeeze(text: string): Topic {
  const words = text.slice(0, DEPTH).toLowerCase().replaceAll('ё', 'е');
  return {
    squeezed: words.replace(/^[\s\d.)ivxхі«"]+/u, '').replace(/[^\p{L}\d]/gu, ''),
    stems: (words.match(/[\p{L}\d]{3,}/gu) ?? []).map((word) => word.slice(0, 6)),
  };
}

/** Whether words are about a question of the agenda: they begin with its title, or hold most of its words near their beginning. */
export function sameTopic(said: Topic, title: Topic): boolean {
  if (title.squeezed.length < 8) return said.squeezed === title.squeezed;
  if (said.squeezed.startsWith(title.squeezed.slice(0, 60))) return true;
  if (said.squeezed.length > 30 && title.squeezed.startsWith(said.squeezed)) return true;
  // A text of too few words cannot hold most of the title's: no need to look.
  if (title.stems.length < 4 || said.stems.length < title.stems.length * LIKE) return false;
  return likeness(said, title) >= LIKE;
}

/** So many of a title's words make a text be about it. */
const LIKE = 0.75;

/** How many of the title's words stand in the first words of a text, from 0 to 1. */
function likeness(said: Topic, title: Topic): number {
  const near = new Set(said.stems.slice(0, title.stems.length + 8));
  return title.stems.filter((stem) => near.has(stem)).length / title.stems.length;
}
