import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

/** What stands around one run: more of the environment, and the standard input. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** The command as it is built, run as a clerk runs it, on files of a folder of its own. */
export interface Bench {
  run(...args: string[]): Outcome;
  runWith(around: Around, ...args: string[]): Outcome;
  file(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  remove(name: string): void;
  json(name: string): Record<string, unknown>;
}

export function bench(name: string): Bench {
  const folder = resolve(`.cache/${name}-${process.pid}`);
  const command = join(folder, 'qianshao.js');
  after(() => rmSync(folder, { recursive: true, force: true }));
  before(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: ['src/cli/qianshao.ts'],
      outfile: command,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
  });
  const runWith = ({ env, input = '' }: Around, ...args: string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { LANG: 'zh_CN.UTF-8', ...env },
      input,
      maxBuffer: 200_000_000,
    });
    return { status, out: stdout, err: stderr };
  };
  return {
    run: (...args) => runWith({}, ...args),
    runWith,
    file: (file, content) => {
      writeFileSync(join(folder, file), content);
      return file;
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: (file) => rmSync(join(folder, file)),
    json: (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
  };
}

/**
 * An .xlsx as WPS and Excel write it, put together by hand: the parts of `sheets` are the inner of `<worksheet>`, `texts` are
 * shared. Style 1 is a date, 2 a month (mmm-yy), 3 a Chinese date, 4 text, 5 a time (h:mm),
 * 6 a duration, 7 a percent, 8 a percent of the file's own, 9 six digits, 10 a number between words (新发〔2018〕12号).
 */
export function rawXlsx(
  sheets: Readonly<Record<string, string>>,
  texts: readonly string[],
  { date1904 = false, hidden = '' } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="x" Target="docProps/core.xml"/></Relationships>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 7}"${name === hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId90" Target="/xl/sharedStrings.xml"/><Relationship Id="rId91" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => (text.startsWith('<') ? `<si>${text}</si>` : `<si><t xml:space="preserve">${text}</t></si>`)).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts count="5"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[h]:mm;@"/><numFmt numFmtId="178" formatCode="0.0%_ ;[Red]-0.0%"/><numFmt numFmtId="179" formatCode="000000"/><numFmt numFmtId="180" formatCode="&quot;新发〔2018〕&quot;0&quot;号&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="176"/><xf numFmtId="49"/><xf numFmtId="20"/><xf numFmtId="177"/><xf numFmtId="9"/><xf numFmtId="178"/><xf numFmtId="179"/><xf numFmtId="180"/></cellXfs></styleSheet>',
  };
  names.forEach(
    (name, i) =>
      (files[`xl/worksheets/sheet${i + 1}.xml`] =
        `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1:XFD1048576"/>${sheets[name]}</worksheet>`),
  );
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The inner of a sheet in which texts stand. */
export const textSheet = (...rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells.map((text, j) => `<c r="${'ABCD'.charAt(j)}${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`;
