import type { Figures } from '../../../src-shared/api/trackingRow.ts';

export const NO_FIGURES: Figures = {
  total: 0,
  done: 0,
  doneLate: 0,
  notDone: 0,
  notApplicable: 0,
  awaited: 0,
  overdue: 0,
  ongoing: 0,
  undated: 0,
};

export function addFigures(first: Figures, second: Figures): Figures {
  return {
    total: first.total + second.total,
    done: first.done + second.done,
    doneLate: first.doneLate + second.doneLate,
    notDone: first.notDone + second.notDone,
    notApplicable: first.notApplicable + second.notApplicable,
    awaited: first.awaited + second.awaited,
    overdue: first.overdue + second.overdue,
    ongoing: first.ongoing + second.ongoing,
    undated: first.undated + second.undated,
  };
}

export function sumFigures(all: readonly Figures[]): Figures {
  return all.reduce(addFigures, NO_FIGURES);
}
