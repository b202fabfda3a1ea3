import type { FieldName, ToldReason } from '../../../../src-shared/recognition/roundTrip/paperField.ts';

/** How the requisites of a paper are called. */
export const FIELD_NAMES: Readonly<Record<FieldName, string>> = {
  organisation: 'Наименование организации',
  kindWord: 'Вид документа',
  title: 'Заголовок',
  meeting: 'Название совещания',
  number: 'Номер документа',
  date: 'Дата документа',
  time: 'Время проведения',
  settlement: 'Населённый пункт',
  place: 'Место проведения',
  chair: 'Председательствующий',
  secretary: 'Секретарь',
  attendee: 'Присутствующий',
  speaker: 'Докладчик',
  vote: 'Итоги голосования',
  word: 'Постоянное слово',
  label: 'Надпись в шапке',
  signaturePost: 'Подпись, должность',
  signatureName: 'Подпись, фамилия',
  executor: 'Отметка об исполнителе',
  annexHeading: 'Гриф приложения',
  annexTitle: 'Заголовок приложения',
  column: 'Заголовок графы',
  sheetPost: 'Лист согласования или ознакомления, должность',
  sheetName: 'Лист согласования или ознакомления, фамилия',
  approval: 'Гриф «УТВЕРЖДАЮ»',
  approvalPost: 'Гриф «УТВЕРЖДАЮ», должность',
  approvalName: 'Гриф «УТВЕРЖДАЮ», фамилия',
};

/** Why a person has to do it. */
export const TOLD_REASONS: Readonly<Record<ToldReason, string>> = {
  number: 'номер даёт журнал регистрации',
  derived: 'эти слова складываются из других данных, исправьте их там',
  unclear: 'новые слова прочитаны неоднозначно, внесите вручную',
};
