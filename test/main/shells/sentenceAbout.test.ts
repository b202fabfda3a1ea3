import { expect, test } from 'vitest';
import { sentenceAbout } from '../../../src-main/shells/cli/foreignFiles.ts';

test.each([
  ['Файл пуст: выберите другой.', 'Файл «а.pdf» пуст: выберите другой.'],
  ['Файл PDF повреждён: получите его ещё раз.', 'Файл PDF «а.pdf» повреждён: получите его ещё раз.'],
  ['Файл Word 97–2003 не открыт: сохраните его.', 'Файл Word 97–2003 «а.pdf» не открыт: сохраните его.'],
  ['Файл «а.pdf» не прочитан: проверьте имя.', 'Файл «а.pdf» не прочитан: проверьте имя.'],
  ['Это скан: распознайте текст.', 'Файл «а.pdf»: это скан: распознайте текст.'],
])('%s', (sentence, named) => {
  expect(sentenceAbout({ path: '/x/а.pdf', name: 'а.pdf' }, sentence)).toBe(named);
});
