import { loadavg } from 'node:os';
import { launchBrowser } from '../support/browser.ts';
import { docxBench } from './docxBench.ts';
import { measureDeadlines } from './measureDeadlines.ts';
import { measureEditor } from './measureEditor.ts';
import { measureImport } from './measureImport.ts';
import { measureLargePlan } from './measureLargePlan.ts';
import { measurePlanGrid } from './measurePlanGrid.ts';
import { measurePreview } from './measurePreview.ts';
import { measureReading } from './measureReading.ts';
import { measureReview } from './measureReview.ts';
import { measureSaving } from './measureSaving.ts';
import { measureScrolling } from './measureScrolling.ts';
import { measureTracking } from './measureTracking.ts';
import { measureStart } from './measureStart.ts';
import { table } from './table.ts';

/** Everything that was promised a speed, in one table. */
const [load = 0] = loadavg();
const version = await launchBrowser();
const chromium = `Chromium ${version.version()}`;
await version.close();

const rows = [
  ...(await measureSaving()),
  ...(await measureLargePlan()),
  ...(await measureReading()),
  ...(await measureTracking()),
  ...(await measureImport()),
  ...(await measureReview()),
  ...(await measureScrolling()),
  ...measureDeadlines(),
  ...(await docxBench()),
  ...(await measurePreview()),
  ...(await measureStart()),
  ...(await measureEditor()),
  ...(await measurePlanGrid()),
];
console.log(table(rows, { chromium, load }));
