import { writeFileSync } from 'node:fs';

/** Vitest reporter: writes what passed, failed and was skipped, each skipped test by name with its reason, to `RESHENO_TALLY`. */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      let failedInside = 0;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') failedInside += 1;
        else tally.skipped.push({ name: `${module.relativeModuleId} › ${test.fullName}`, why: note ?? '' });
      }
      // A file that could not be loaded, or whose set-up failed, has no failed test of its own.
      tally.failed += failedInside === 0 && module.state() === 'failed' ? 1 : failedInside;
    }
    writeFileSync(process.env['RESHENO_TALLY'], JSON.stringify(tally));
  }
}
