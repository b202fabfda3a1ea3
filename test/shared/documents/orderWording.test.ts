import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { OrderLayout } from '../../../src-shared/documents/orderLayout.ts';
import { composeExecutor, executorText, orderWordingText, signatoryText } from '../../../src-shared/documents/orderWording.ts';
import { BLANK } from '../../../src-shared/documents/wording.ts';
import { soundOrder } from '../../support/soundOrder.ts';

const BASE = defaultLetterhead('blank', ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'Заозёрного муниципального округа']);

function letterhead(changes: Partial<OrderLayout> = {}): Letterhead {
  return { ...BASE, order: { ...BASE.order, ...changes } };
}

function order(changes: Partial<Order> = {}): Order {
  return soundOrder({ date: '2026-08-20', title: 'О смотре клумб', ...changes });
}

describe('words of an order', () => {
  it('are derived from content and letterhead', () => {
    const text = (key: Parameters<typeof orderWordingText>[0], one = order(), blank = letterhead(), number: string | null = null) =>
      orderWordingText(key, one, blank, number);
    expect(text('organisation')).toBe('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nЗаозёрного муниципального округа');
    expect(text('kindWord')).toBe('ПРИКАЗ');
    expect(text('operative')).toBe('ПРИКАЗЫВАЮ:');
    expect(text('date')).toBe('20.08.2026');
    expect(text('date', order(), letterhead({ dateStyle: 'words' }))).toBe('20 августа 2026 г.');
    expect(text('date', order({ date: null }))).toBe(BLANK);
    expect(text('number')).toBe(`№ ${BLANK}`);
    expect(text('number', order({ number: '12-а' }))).toBe('№ 12-а');
    expect(text('number', order({ number: '12-а' }), letterhead(), '13')).toBe('№ 13');
    expect(text('title')).toBe('О смотре клумб');
    expect(text('title', order(), letterhead({ titleQuotes: true }))).toBe('«О смотре клумб»');
    expect(text('title', order({ title: '' }), letterhead({ titleQuotes: true }))).toBe('');
  });

  it('are what was overtyped, down to nothing at all', () => {
    fc.assert(
      fc.property(fc.constantFrom('organisation', 'kindWord', 'number', 'date', 'title', 'operative'), fc.string(), (key, typed) => {
        expect(orderWordingText(key, order({ wording: { [key]: typed } }), letterhead(), '5')).toBe(typed);
      }),
    );
  });
});

describe('the signature', () => {
  const signatory = { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' };

  it('is the signatory with the post in front, as far as it was not overtyped', () => {
    expect(signatoryText({ id: 's', of: 'signatory' }, signatory, letterhead())).toEqual({
      post: 'Начальник Управления образования',
      name: 'Н.С. Ветлугина',
    });
    expect(signatoryText({ id: 's', of: 'signatory' }, signatory, letterhead({ signatureNameOrder: 'surnameFirst' })).name).toBe(
      'Ветлугина Н.С.',
    );
    expect(signatoryText({ id: 's', of: 'signatory', post: 'И.о.\nначальника' }, signatory, letterhead()).post).toBe('И.о.\nначальника');
    expect(signatoryText({ id: 's', of: 'signatory' }, null, letterhead())).toEqual({ post: '', name: '' });
    expect(signatoryText({ id: 's', of: 'other', name: 'П.А. Солодов' }, signatory, letterhead())).toEqual({
      post: '',
      name: 'П.А. Солодов',
    });
  });
});

describe('the mark of the executor', () => {
  it('leaves no comma and no empty line behind what is not known', () => {
    const part = fc.constantFrom('', 'Лебедянская Тамара Ильинична');
    fc.assert(
      fc.property(part, fc.constantFrom('', 'главный специалист'), fc.constantFrom('', '8 (00000) 2-10-34'), (name, post, phone) => {
        const executor = { person: { name, ...(post === '' ? {} : { post }) }, phone };
        const line = [name, post].filter((each) => each !== '').join(', ');
        const expected = [line, phone].filter((each) => each !== '').join('\n');
        expect(composeExecutor(executor, letterhead())).toBe(expected);
      }),
    );
    expect(
      composeExecutor({ person: { name: 'Солодов П.А.' }, phone: '2-10-34' }, letterhead({ executorPattern: 'Исп. {name}\n{phone}' })),
    ).toBe('Исп. Солодов П.А.\n2-10-34');
  });

  it('is what was overtyped', () => {
    expect(executorText({ person: { name: 'Солодов П.А.' }, phone: '', wording: 'Солодов\n2-10' }, letterhead())).toBe('Солодов\n2-10');
  });
});
