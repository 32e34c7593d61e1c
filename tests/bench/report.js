/** Medians, limits and the table of a run. */

export function median(values) {
  const sorted = values.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
}

/**
 * The project's limits, each with what was measured.
 *
 * @returns {{ what: string, measured: number, limit: number, met: boolean }[]}
 */
export function judge({ results, sizes }) {
  const own = results['qs-org-tree'];
  const { floor } = results;
  const peer = results['d3-org-chart'];
  const atMost = (what, measured, limit) => ({ what, measured, limit, met: measured <= limit });
  const atLeast = (what, measured, limit) => ({
    what,
    measured,
    limit,
    atLeast: true,
    met: measured >= limit,
  });
  return [
    atMost('open all expanded, times the floor', own.openAll / floor?.openAll, 1.5),
    atLeast('open all expanded, times as fast as d3-org-chart', peer?.openAll / own.openAll, 40),
    atMost('open two levels, times the floor', own.openTwo / floor?.openTwo, 2),
    atLeast('collapse one branch, times as fast as d3-org-chart', peer?.collapse / own.collapse, 20),
    atMost("script's heap, as a part of d3-org-chart's", own.heapScript / peer?.heapScript, 0.25),
    atMost("all heap, as a part of d3-org-chart's", own.heap / peer?.heap, 0.25),
    atMost('elements, drawing', own.elements, 1_500),
    atMost('elements, list', own.otherElements, 1_500),
    atMost('100,000 units: frame p95 while panning, ms', own.manyPan95, 50),
    atMost('100,000 units: elements', own.manyElements, 1_500),
    atMost('org tree alone with Lit, kB brotli', sizes.orgTree, 40),
    atMost('one-file script, kB brotli', sizes.oneFile, 65),
  ];
}

const ROWS = [
  ['open, two levels, ms', 'openTwo', 0],
  ['… main thread at work', 'busyTwo', 0],
  ['… first in a fresh page', 'firstOpenTwo', 0],
  ['open, all expanded, ms', 'openAll', 0],
  ['… main thread at work', 'busyAll', 0],
  ['… first in a fresh page', 'firstOpenAll', 0],
  ['collapse one branch of the expanded tree, ms', 'collapse', 0],
  ['… first in a fresh page', 'firstCollapse', 0],
  ["heap after, script's, MB", 'heapScript', 1],
  ['heap after, all, MB', 'heap', 1],
  ['DOM elements', 'elements', 0],
  ['DOM elements, list', 'otherElements', 0],
  ['100,000 units: open, all expanded, ms', 'manyOpenAll', 0],
  ['100,000 units: frame p95 while panning, ms', 'manyPan95', 0],
  ['100,000 units: DOM elements', 'manyElements', 0],
];

/** The same for people, in Markdown. */
export function table(report) {
  const names = Object.keys(report.results);
  const number = (value, digits) =>
    typeof value === 'number'
      ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
      : '';
  const row = (cells) => `| ${cells.join(' | ')} |\n`;
  const { before, after } = report.load;
  return `# Org tree, measured

By \`npm run bench\` on ${report.date}; do not edit. ${report.browser}, ${report.machine}; load average ${before.toFixed(1)} before,
${after.toFixed(1)} after. ${number(report.units, 0)} units; medians of ${report.runs} runs after a warm-up, of the floor and the element ${report.runs + report.moreRuns}. What is timed, and how: top of \`run.js\`.

${row(['', ...names])}${row(['---', ...names.map(() => '---:')])}${ROWS.map(([title, key, digits]) =>
    row([title, ...names.map((name) => number(report.results[name][key], digits))]),
  ).join('')}
Script, kB brotli: org tree alone with Lit ${number(report.sizes.orgTree, 1)} (what is fetched at its first use not counted), one-file script
${number(report.sizes.oneFile, 1)}, d3-org-chart ${number(report.sizes.d3OrgChart, 1)}, ECharts ${number(report.sizes.echarts, 1)}.

| limit | measured | | |
| --- | ---: | --- | --- |
${report.limits
  .map((each) =>
    row([
      each.what,
      number(each.measured, each.measured < 10 ? 2 : each.measured < 100 ? 1 : 0),
      `${each.atLeast ? '≥' : '≤'} ${number(each.limit, Number.isInteger(each.limit) ? 0 : 2)}`,
      each.met ? 'met' : '**not met**',
    ]),
  )
  .join('')}`;
}
