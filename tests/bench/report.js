/** Medians, limits and the table of a run. */

export function median(values) {
  const sorted = values.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
}

/** The median of each key that any of the runs told. */
export function medians(runs) {
  const keys = new Set(runs.flatMap((told) => Object.keys(told)));
  return Object.fromEntries([...keys].map((key) => [key, median(runs.map((told) => told[key]))]));
}

/** A limit with what was measured; what was not measured does not meet it. */
export const atMost = (what, measured, limit) => ({ what, measured, limit, met: measured <= limit });
export const atLeast = (what, measured, limit) => ({
  what,
  measured,
  limit,
  atLeast: true,
  met: measured >= limit,
});

const number = (value, digits) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '';

const row = (cells) => `| ${cells.join(' | ')} |\n`;

/** A row of a time is three: painted, at work, painted in a fresh page. */
function lines({ title, time, value, from = 'warm', digits = 0 }, names, report) {
  const { warm, fresh } = report;
  const line = (name, told, key, many) =>
    row([name, ...names.map((each) => number(told[each]?.[key], many))]);
  if (value) return line(title, report[from], value, digits);
  return (
    line(title, warm, time, digits) +
    line('… main thread at work', warm, `${time}Busy`, digits) +
    line('… in a fresh page', fresh, time, digits)
  );
}

/** A report in Markdown. */
export function table(report, { title, rowsAre, rows }) {
  const names = Object.keys(report.warm);
  const { before, after } = report.load;
  const sizes = Object.entries(report.sizes).map(([what, kB]) => `${what} ${number(kB, 1)}`);
  return `# ${title}, measured

By \`npm run bench\` on ${report.date}; do not edit. ${report.browser}, ${report.machine}; load average ${before.toFixed(1)} before,
${after.toFixed(1)} after. ${number(report.count, 0)} ${rowsAre}; medians. What is timed, and how: top of \`run.js\`.

${row(['', ...names])}${row(['---', ...names.map(() => '---:')])}${rows.map((each) => lines(each, names, report)).join('')}
Script, kB brotli: ${sizes.join(', ')}.

${row(['limit', 'measured', '', ''])}${row(['---', '---:', '---', '---'])}${report.limits
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
