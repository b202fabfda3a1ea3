import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { protocolWordEnd } from '../head/kindWord.ts';
import { bareTitle } from './agendaTitles.ts';
import { topicOf, type Topic } from './sameTopic.ts';

/** What is known of a paper when the next line of its head is looked at. */
export interface State {
  /** `above`: before the kind word. */
  readonly zone: 'above' | 'head' | 'attendees' | 'agenda';
  /** Chair, secretary or those present have been named. */
  readonly people: boolean;
  readonly chair: boolean;
  /** «Присутствовали:» has been met. */
  readonly labelled: boolean;
  readonly title: 'none' | 'open' | 'done';
  readonly before: Before | null;
  /** Titles of the questions so far. */
  readonly titles: readonly Topic[];
}

/** The line before, noise aside; one that goes on has the role of its paragraph. */
export interface Before {
  readonly line: SourceLine;
  readonly role: LineRole;
}

/** Before the first line; without a kind word everything is head. */
export function openHead(hasKindWord: boolean): State {
  return { zone: hasKindWord ? 'above' : 'head', people: false, chair: false, labelled: false, title: 'none', before: null, titles: [] };
}

/** After a line that was given this role. */
export function afterLine(role: LineRole, line: SourceLine, state: State): State {
  const next = zoneAfter(role, line, state);
  if (role === 'noise') return next;
  const owner = role === 'continuation' ? (state.before?.role ?? role) : role;
  // Few questions are kept: each line of the agenda is compared with all of them.
  const isNew = role === 'agendaItem' && state.titles.length < MOST_TITLES;
  const titles = isNew ? [...state.titles, topicOf(bareTitle(line.words))] : state.titles;
  return { ...next, before: { line, role: owner }, titles };
}

/** Real agendas are shorter. */
const MOST_TITLES = 200;

function zoneAfter(role: LineRole, line: SourceLine, state: State): State {
  switch (role) {
    case 'kindWord':
      return {
        ...state,
        zone: 'head',
        title: /\p{L}{4,}\s+\p{L}{4,}/u.test(line.words.slice(protocolWordEnd(line.words))) ? 'open' : state.title,
      };
    case 'title':
      return { ...state, title: 'open' };
    case 'chair':
    case 'secretary':
      return { ...state, people: true, chair: state.chair || role === 'chair', title: 'done' };
    case 'attendeesLabel':
    case 'attendee':
      return { ...state, zone: 'attendees', people: true, labelled: state.labelled || role === 'attendeesLabel', title: 'done' };
    case 'agendaLabel':
    case 'agendaItem':
    case 'agendaSpeaker':
      return { ...state, zone: 'agenda', title: 'done' };
    case 'continuation':
    case 'noise':
      return state;
    default:
      return { ...state, title: state.title === 'open' ? 'done' : state.title };
  }
}
