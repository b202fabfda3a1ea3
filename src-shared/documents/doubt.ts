export type DoubtKind =
  | 'nothing'
  | 'noMeeting'
  | 'noDate'
  | 'noChair'
  | 'noSecretary'
  | 'noAttendees'
  | 'personTwice'
  | 'notHeard'
  | 'otherSpeaker'
  | 'emptyDecision'
  | 'sameHearing'
  | 'looseHearing'
  | 'emptyPoint'
  | 'sameLabel'
  | 'noPerformer'
  | 'noDeadline'
  | 'noSuchDay'
  | 'deadlinePast'
  | 'laterReference'
  | 'unclosed'
  | 'typography'
  // Orders, plans and notices.
  | 'noTitle'
  | 'titleForm'
  | 'noBasis'
  | 'noSignatory'
  | 'noControl'
  | 'controlNotLast'
  | 'deadlineScope'
  | 'dayOff'
  | 'internal'
  | 'copyMark'
  // Annexes.
  | 'noAnnex'
  | 'annexGone'
  | 'annexUnmentioned'
  | 'sameAnnex'
  | 'emptyAnnex'
  // Rows of a plan, named together.
  | 'planYears'
  | 'sectionGap'
  | 'noActivity'
  | 'sameActivity'
  | 'noRowDeadline'
  | 'unclearDeadline'
  | 'noRowResponsible'
  | 'noRowNumber'
  | 'sameRow'
  | 'rowStyle';

/** Something to look at before a paper is frozen. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** One Russian sentence. */
  readonly text: string;
  /** Id of the point, agenda item, attendee, part, annex, row or sheet line, or the name of a head field; `null` when it concerns the whole paper. */
  readonly where: string | null;
  /** Only what makes signing meaningless blocks; everything else is the secretary's to decide. */
  readonly blocks?: true;
}
