import { expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { signProtocol } from '../../support/signedPaper.ts';
import { startApp } from '../../support/startApp.ts';
import { openPage } from '../screens/screens.ts';
import { coreOf } from './coreOf.ts';

test('a protocol begun from the one before takes over what was not done', async () => {
  const app = await startApp({ now: () => new Date('2026-11-22T09:00:00.000Z') });
  const browser = await launchBrowser();
  try {
    const core = await coreOf(app);
    const nobody = { settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
    await core.client.call('department.setUp', { name: 'Управление образования', ...nobody });
    await signProtocol(core, '2026-10-14', [{ id: 'plan', text: 'Управлению образования сдать план.', deadline: 'до 01.11.2026' }]);
    const { page, complaints } = await openPage(browser, app);
    await page.locator('.frame').waitFor();
    await page.keyboard.press('Control+n');
    const button = page.getByRole('button', { name: /Добавить вопрос «Об исполнении решений протокола № 1/ });
    await button.click();
    await page.getByText('Вопрос добавлен в повестку').waitFor();
    await page.getByText('Исполнено 0 из 1, просрочено 1.').waitFor();
    const { rows } = await core.client.call('document.list', { state: 'draft', query: '', trashed: false, limit: 9, offset: 0 });
    expect(rows).toHaveLength(1);
    const { content } = await core.client.call('document.open', { id: rows[0]?.id ?? '' });
    expect(content.kind === 'protocol' && content.agenda[0]?.title[0]?.text).toBe('Об исполнении решений протокола №\u00a01 от 14.10.2026');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await app.close();
  }
});
