/**
 * A tool that passes or fails as a whole, as one test.
 *
 * @param {Promise<{ code: number, output: string }>} running
 * @returns {Promise<import('../test.js').Outcome>}
 */
export async function check(running) {
  const { code, output } = await running;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: output };
}

/** Several such tools, one after another. */
export async function checks(...runs) {
  const total = { passed: 0, failed: 0, report: '' };
  for (const start of runs) {
    const { passed, failed, report = '' } = await check(start());
    total.passed += passed;
    total.failed += failed;
    total.report += report;
  }
  return total;
}
