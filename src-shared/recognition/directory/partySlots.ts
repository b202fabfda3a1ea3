import type { Annex } from '../../documents/annex.ts';
import type { ActionPlan, PlanCell } from '../../documents/actionPlan.ts';
import type { BodyPart } from '../../documents/bodyPart.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Mention } from '../../documents/mention.ts';
import type { Performer, Point } from '../../documents/point.ts';
import type { Attendee, Hearing } from '../../documents/protocol.ts';
import { assertNever } from '../../base/assertNever.ts';

/** Every place of a paper where somebody is named apart from running text; each visitor gives back what shall stand there. */
export interface SlotVisitor {
  readonly mention: (target: string, what: string, mention: Mention) => Mention;
  readonly performers: (target: string, what: string, performers: readonly Performer[]) => Performer[];
  /** A cell of a column for whom or by whom; `what` is the column's id. */
  readonly cell: (target: string, what: string, cell: PlanCell) => PlanCell;
}

/** The same content with whatever the visitor gave back. */
export function mapSlots(content: Content, visitor: SlotVisitor): Content {
  switch (content.kind) {
    case 'protocol':
      return {
        ...content,
        chair: content.chair && visitor.mention('chair', '', content.chair),
        secretary: content.secretary && visitor.mention('secretary', '', content.secretary),
        attendees: content.attendees.map((attendee) => inAttendee(attendee, visitor)),
        agenda: content.agenda.map((item) =>
          item.speaker ? { ...item, speaker: visitor.mention(item.id, 'speaker', item.speaker) } : item,
        ),
        hearings: content.hearings.map((hearing) => inHearing(hearing, visitor)),
        annexes: content.annexes.map((annex) => inAnnex(annex, visitor)),
      };
    case 'order':
      return {
        ...content,
        signatory: content.signatory && visitor.mention('signatory', '', content.signatory),
        points: inPoints(content.points, visitor),
        executor: content.executor && { ...content.executor, person: visitor.mention('executor', '', content.executor.person) },
        visas: content.visas.map((each) => ({ ...each, person: visitor.mention(each.id, 'visa', each.person) })),
        acquaintance: content.acquaintance.map((each) => ({ ...each, person: visitor.mention(each.id, 'acquaintance', each.person) })),
        annexes: content.annexes.map((annex) => inAnnex(annex, visitor)),
      };
    case 'plan':
      return {
        ...content,
        signatory: content.signatory && visitor.mention('signatory', '', content.signatory),
        plan: inPlan(content.plan, visitor),
      };
    case 'notice':
      return { ...content, parts: inParts(content.parts, visitor) };
    default:
      return assertNever(content);
  }
}

function inAttendee(attendee: Attendee, visitor: SlotVisitor): Attendee {
  switch (attendee.kind) {
    case 'person':
      return { ...attendee, mention: visitor.mention(attendee.id, 'attendee', attendee.mention) };
    case 'group':
      return { ...attendee, members: attendee.members.map((member, at) => visitor.mention(attendee.id, `member${at}`, member)) };
    case 'sheet':
      return attendee;
  }
}

function inHearing(hearing: Hearing, visitor: SlotVisitor): Hearing {
  return {
    ...hearing,
    speakers: hearing.speakers.map((speaker, at) => visitor.mention(hearing.id, `speaker${at}`, speaker)),
    parts: hearing.parts.map((part) => (part.kind === 'decided' ? { ...part, points: inPoints(part.points, visitor) } : part)),
  };
}

function inPoints(points: readonly Point[], visitor: SlotVisitor): Point[] {
  return points.map((point) => ({
    ...point,
    performers: visitor.performers(point.id, 'performers', point.performers),
    responsible: point.responsible.map((mention, at) => visitor.mention(point.id, `responsible${at}`, mention)),
    children: inPoints(point.children, visitor),
  }));
}

function inAnnex(annex: Annex, visitor: SlotVisitor): Annex {
  return annex.kind === 'plan' ? { ...annex, plan: inPlan(annex.plan, visitor) } : { ...annex, parts: inParts(annex.parts, visitor) };
}

function inParts(parts: readonly BodyPart[], visitor: SlotVisitor): BodyPart[] {
  return parts.map((part) =>
    part.kind === 'points'
      ? { ...part, points: inPoints(part.points, visitor) }
      : { ...part, speakers: part.speakers.map((speaker, at) => visitor.mention(part.id, `speaker${at}`, speaker)) },
  );
}

function inPlan(plan: ActionPlan, visitor: SlotVisitor): ActionPlan {
  const columns = plan.columns.filter(({ meaning }) => meaning === 'audience' || meaning === 'responsible').map(({ id }) => id);
  return {
    ...plan,
    rows: plan.rows.map((row) => {
      if (row.kind === 'section') return row;
      const cells = { ...row.cells };
      for (const id of columns) {
        const cell = cells[id];
        if (cell) cells[id] = visitor.cell(row.id, id, cell);
      }
      return { ...row, cells };
    }),
  };
}
