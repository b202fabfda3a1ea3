import { SegmentedControl, useMantineColorScheme } from '@mantine/core';

const CHOICES = [
  { value: 'auto', label: 'Как в системе' },
  { value: 'light', label: 'Светлое' },
  { value: 'dark', label: 'Тёмное' },
];

/** Light or dark. */
export function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className="card settings-form">
      <h2>Оформление</h2>
      <SegmentedControl
        aria-label="Оформление"
        data={CHOICES}
        value={colorScheme}
        onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
      />
      <p className="muted directory-members">Лист и печать от оформления не зависят.</p>
    </section>
  );
}
