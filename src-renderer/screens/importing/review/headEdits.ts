import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';

/** What a person corrected in the head by hand; what is absent stays as it was recognised. */
export interface HeadEdits {
  readonly number?: string;
  readonly date?: PlainDate | null;
  readonly title?: string;
}

/** The content with the corrections; printed words that said the old thing go with it. */
export function withHeadEdits(content: Content, { number, date, title }: HeadEdits): Content {
  return [
    (before: Content): Content =>
      number === undefined ? before : withoutWording({ ...before, number: number.trim() === '' ? null : number.trim() }, 'number'),
    (before: Content): Content => (date === undefined ? before : withoutWording({ ...before, date }, 'date')),
    (before: Content): Content => (title === undefined ? before : withoutWording(retitled(before, title), 'title')),
  ].reduce((before, change) => change(before), content);
}

/** What the paper is called in its own words. */
export function titleOf(content: Content): string {
  switch (content.kind) {
    case 'protocol':
      return content.meeting;
    case 'plan':
      return content.plan.title;
    case 'order':
    case 'notice':
      return content.title;
  }
}

function retitled(content: Content, title: string): Content {
  switch (content.kind) {
    case 'protocol':
      return { ...content, meeting: title };
    case 'plan':
      return { ...content, plan: { ...content.plan, title } };
    case 'order':
    case 'notice':
      return { ...content, title };
  }
}

/** Overtyped words of the head are as the source had them, so they would print what has just been corrected. */
function withoutWording(content: Content, key: string): Content {
  if (!('wording' in content)) return content;
  const wording = Object.fromEntries(Object.entries(content.wording).filter(([each]) => each !== key));
  return { ...content, wording };
}
