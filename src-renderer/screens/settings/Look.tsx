import { SegmentedControl } from '@mantine/core';
import { lookSchema } from '../../../src-shared/api/appApi.ts';
import { useLook } from '../../app/useLook.ts';

const CHOICES = [
  { value: 'auto', label: 'Как в системе' },
  { value: 'light', label: 'Светлое' },
  { value: 'dark', label: 'Тёмное' },
];

/** Light or dark. */
export function Look() {
  const { look, setLook } = useLook();
  return (
    <section className="card settings-form">
      <h2>Оформление</h2>
      <SegmentedControl
        aria-label="Оформление"
        data={CHOICES}
        value={look.colours}
        onChange={(value) => setLook({ colours: lookSchema.shape.colours.parse(value) })}
      />
      <p className="muted directory-members">Выбор хранится с вашей учётной записью. Лист и печать от оформления не зависят.</p>
    </section>
  );
}
