import { SegmentedControl } from '@mantine/core';
import { lookSchema } from '../../../src-shared/api/appApi.ts';
import { useLook } from '../../app/useLook.ts';
import { MorningNotices } from './MorningNotices.tsx';

const CHOICES = [
  { value: 'auto', label: 'Как в системе' },
  { value: 'light', label: 'Светлое' },
  { value: 'dark', label: 'Тёмное' },
];

/** How the program looks and whether it speaks up in the morning, for whoever sits here. */
export function Look() {
  const { look, setLook } = useLook();
  return (
    <div className="look-settings">
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
      <MorningNotices />
    </div>
  );
}
