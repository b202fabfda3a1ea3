import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Department, Person } from '../../../src-shared/api/directoryApi.ts';
import type { Content, DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import { newPlan } from '../../../src-shared/documents/newPlan.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../src-shared/documents/planDocument.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { personName } from '../directory/personName.ts';

export interface Beginning {
  readonly department: Department;
  /** The head of the department: leads its meetings, signs its orders and approves its plans. */
  readonly chair: Person | null;
  readonly secretary: Person | null;
  /** The day the paper bears until the secretary says otherwise. */
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** An empty paper of a kind with what the department makes certain. */
export function newContent(kind: DocumentKind, beginning: Beginning): Content {
  switch (kind) {
    case 'protocol':
      return newProtocol(beginning);
    case 'order':
      return newOrder(beginning);
    case 'plan':
      return newPlanDocument(beginning);
    case 'notice':
      return newNotice(beginning);
  }
}

/** Minutes are mostly written while people speak: the day is today. */
function newProtocol({ department, chair, secretary, today, newId }: Beginning): Protocol {
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: today,
    time: null,
    settlement: department.settlement,
    place: '',
    meeting: '',
    chair: mention(chair),
    secretary: mention(secretary),
    attendees: [],
    agenda: [],
    hearings: [],
    signatures: [
      { id: newId(), of: 'chair' },
      { id: newId(), of: 'secretary' },
    ],
    annexes: [],
    wording: {},
  };
}

function newOrder({ department, chair, secretary, today, newId }: Beginning): Order {
  const executor = mention(secretary);
  return {
    kind: 'order',
    version: 1,
    number: null,
    date: today,
    settlement: department.settlement,
    title: '',
    preamble: [],
    points: [],
    signatory: mention(chair),
    signatures: [{ id: newId(), of: 'signatory' }],
    executor: executor === null ? null : { person: executor, phone: '' },
    visas: [],
    acquaintance: [],
    annexes: [],
    marks: [],
    wording: {},
  };
}

/** The day of a plan is that of its approval, which nobody knows yet; who approves it stands above, so nobody signs below. */
function newPlanDocument({ chair, newId }: Beginning): PlanDocument {
  return {
    kind: 'plan',
    version: 1,
    number: null,
    date: null,
    signatory: mention(chair),
    plan: newPlan(newId),
    signatures: [],
    marks: [],
    wording: {},
  };
}

function newNotice({ today, newId }: Beginning): Notice {
  return {
    kind: 'notice',
    version: 1,
    number: null,
    date: today,
    title: '',
    parts: [{ kind: 'text', id: newId(), role: 'lead', speakers: [], body: [plainParagraph('')] }],
    protocolId: null,
  };
}

function mention(person: Person | null): Mention | null {
  if (person === null) return null;
  return { personId: person.id, name: personName(person), ...(person.post === '' ? {} : { post: person.post }) };
}
