import { Button, Fieldset, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../src-shared/api/contract.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { Problem } from '../ui/Problem.tsx';

type SetUp = InputOf<'department.setUp'>;

const NOTHING: SetUp = { name: '', settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };

/** The first start: six fields that save typing in every paper after; all of them can be left for later. */
export function FirstRun() {
  const [answers, setAnswers] = useState(NOTHING);
  const info = useRead('app.info', {});
  const setUp = useWrite('department.setUp', { quiet: true });
  const field = (key: keyof SetUp, label: string, placeholder: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      autoFocus={key === 'name'}
      value={answers[key]}
      onChange={(event) => {
        const value = event.currentTarget.value;
        setAnswers((before) => ({ ...before, [key]: value }));
      }}
    />
  );
  return (
    <main className="alone">
      <form
        className="card alone-card form"
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate(answers);
        }}
      >
        <div>
          <h1>Здравствуйте! Расскажите, чьи будут документы</h1>
          <p className="muted first-lead">
            Это займёт полминуты и избавит от повторного набора: название, место и подписи появятся в каждом протоколе и приказе сами. Всё
            можно изменить потом в «Настройках».
          </p>
        </div>
        {field('name', 'Название органа или организации', 'Например: Управление образования Заозёрного муниципального округа')}
        {field('settlement', 'Населённый пункт', 'Например: пгт Заозёрное')}
        <Fieldset legend="Председатель совещаний – обычно руководитель, он же подписывает приказы" className="first-person">
          <div className="form-row">
            {field('chairName', 'Фамилия И.О.', 'Например: Ветлугина Н.С.')}
            {field('chairPost', 'Должность', 'Например: начальник Управления')}
          </div>
        </Fieldset>
        <Fieldset legend="Секретарь" className="first-person">
          <div className="form-row">
            {field('secretaryName', 'Фамилия И.О.', 'Например: Солодов П.А.')}
            {field('secretaryPost', 'Должность', 'Например: главный специалист')}
          </div>
        </Fieldset>
        {setUp.error && <Problem error={setUp.error} />}
        <div className="buttons">
          <Button type="submit" variant="filled" loading={setUp.isPending}>
            Начать работу
          </Button>
          <Button disabled={setUp.isPending} onClick={() => setUp.mutate(NOTHING)}>
            Пропустить
          </Button>
        </div>
        {/* Who started it from a console can do so again; in a window of its own there is no console to be told about. */}
        {info.data?.shell === 'browser' && (
          <p className="muted first-demo">
            Хотите сначала посмотреть на примере? Закройте программу и запустите её командой <code>npm start -- --demo</code>: откроется
            выдуманное управление с готовыми документами в отдельной папке.
          </p>
        )}
      </form>
    </main>
  );
}
