// Adds up the test reports of one run: names what was skipped, then `N passed, N failed, N skipped`.
//   node scripts/ci-summary.mjs FAILED_STEPS REPORT.json...
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [steps, ...files] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = new Map();
for (const file of files) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const { assertionResults } of report.testResults) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'passed') total.passed += 1;
      else if (status === 'failed') total.failed += 1;
      else {
        total.skipped += 1;
        skipped.set(fullName, [...(skipped.get(fullName) ?? []), basename(file, '.json')]);
      }
    }
  }
}
console.log(`\n${skipped.size === 0 ? 'Nothing was skipped.' : 'Skipped (the reason is in the name):'}`);
for (const [name, runs] of skipped) console.log(`  ${name} [${runs.join(', ')}]`);
const failedSteps = Number(steps);
if (failedSteps > 0) console.log(`${failedSteps} steps failed.`);
if (files.length === 0) console.log('No test report was written.');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failedSteps > 0 || total.failed > 0 || files.length === 0 || total.passed === 0 ? 1 : 0);
