import type { ActionPlan, PlanRow } from '../../../src-shared/documents/actionPlan.ts';

/** An invented plan of the five usual columns with named ids: rows `row1`…, a section before every `every` of them. */
export function samplePlan(activities: number, every = 17): ActionPlan {
  const rows = Array.from({ length: activities }, (_, index): readonly PlanRow[] => {
    const number = index + 1;
    const section: PlanRow[] =
      index % every === 0
        ? [{ kind: 'section', id: `section${index / every + 1}`, text: `Раздел ${index / every + 1}. Работа с кадрами и наставничество` }]
        : [];
    return [
      ...section,
      {
        kind: 'activity',
        id: `row${number}`,
        cells: {
          activity: { text: `Провести семинар для молодых педагогов по теме номер ${number}: открытые занятия, разбор и обмен опытом` },
          audience: { text: number % 2 === 0 ? 'педагоги школ округа' : 'руководители организаций, заместители' },
          deadline: { text: number % 3 === 0 ? 'до 15.10.2026' : 'в течение учебного года' },
          responsible: { text: number % 4 === 0 ? 'Солодов П.А., методический кабинет' : 'Лебедянская Т.И.' },
        },
      },
    ];
  }).flat();
  return {
    title: 'План методической работы',
    years: { kind: 'years', of: 'school', from: 2026, to: 2027 },
    columns: [
      { id: 'number', meaning: 'number', title: '№ п/п', width: 7 },
      { id: 'activity', meaning: 'activity', title: 'Мероприятие', width: 34 },
      { id: 'audience', meaning: 'audience', title: 'Целевая аудитория', width: 20 },
      { id: 'deadline', meaning: 'deadline', title: 'Срок', width: 16 },
      { id: 'responsible', meaning: 'responsible', title: 'Ответственный', width: 23 },
    ],
    rows,
  };
}

/** The five columns without rows. */
export function emptyPlan(): ActionPlan {
  return samplePlan(0);
}
