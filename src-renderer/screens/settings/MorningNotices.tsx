import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { morningMemory, noticePermission } from '../../app/morningNotice.ts';
import { useSession } from '../../app/session.ts';

/** The morning's notification: the system is asked for leave by this button only, never by itself. */
export function MorningNotices() {
  const { account } = useSession();
  const memory = morningMemory(account.id);
  const [permission, setPermission] = useState(noticePermission);
  const [wanted, setWanted] = useState(memory.isWanted);
  return (
    <section className="card settings-form form">
      <h2>Утренние уведомления</h2>
      {permission === 'default' && (
        <div className="buttons">
          <Button onClick={() => void Notification.requestPermission().then(setPermission)}>Разрешить уведомления</Button>
        </div>
      )}
      {permission === 'granted' && (
        <Checkbox
          label="Раз в день напоминать о сроках"
          checked={wanted}
          onChange={(event) => {
            memory.want(event.currentTarget.checked);
            setWanted(event.currentTarget.checked);
          }}
        />
      )}
      <p className="muted directory-members">{WORDS[permission]}</p>
    </section>
  );
}

const WORDS: Readonly<Record<ReturnType<typeof noticePermission>, string>> = {
  default: 'При запуске и утром программа скажет, что просрочено и что наступает. Если ничего нет, она промолчит.',
  granted: 'Уведомление приходит при запуске и утром, не чаще раза в день и только когда есть о чём сказать.',
  denied: 'Уведомления запрещены в браузере: разрешите их для этой страницы в его настройках.',
  unsupported: 'Этот браузер не показывает уведомлений.',
};
