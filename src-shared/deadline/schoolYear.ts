/** When the school year and its terms lie; days as `MM-DD`. A setting of the department. */
export interface SchoolYearSettings {
  /** First and last day of a school year, the way papers count it: 1 September to 31 August. */
  readonly start: string;
  readonly end: string;
  /** The last day of lessons: what is written after it speaks of the school year to come. */
  readonly lessonsEnd: string;
  /** Last days of the four terms, of the trimesters and of the halves. */
  readonly termEnds: readonly string[];
  readonly trimesterEnds: readonly string[];
  readonly halfEnds: readonly string[];
}

export const DEFAULT_SCHOOL_YEAR: SchoolYearSettings = {
  start: '09-01',
  end: '08-31',
  lessonsEnd: '05-31',
  termEnds: ['10-27', '12-29', '03-22', '05-26'],
  trimesterEnds: ['11-19', '02-20', '05-26'],
  halfEnds: ['12-31', '05-31'],
};
