import { strToU8, zipSync } from 'fflate';
import { lettersOf } from './sheet.js';
import { escaped } from './xml.js';

/** A sheet to be written: texts only, for a template has nothing to compute. */
export interface Written {
  readonly name: string;
  /** The first row is set bold and stays in sight. */
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Words that a column, or one cell, lets the clerk choose from. */
  readonly choices?: readonly {
    readonly column: number;
    readonly row?: number;
    readonly words: readonly string[];
  }[];
  /** Long texts are broken; otherwise cells take dates and numbers as text, so that nothing is changed. */
  readonly isProse?: boolean;
}

/** Rows for which a drop-down is offered. */
const offered = 2000;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Writes an .xlsx file with drop-downs. The same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Written[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets
      .map(
        (_, i) =>
          `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // 0: as text (49 is @). 1: heads. 2: prose, broken into lines.
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3E9DD"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)));
  const bytes: Record<string, Uint8Array> = {};
  for (const name of Object.keys(files)) bytes[name] = strToU8(files[name]!);
  return zipSync(bytes, { mtime: new Date(2018, 10, 5) });
}

function sheetXml({ rows, widths, choices = [], isProse = false }: Written): string {
  const cell = (text: string, row: number, column: number): string => {
    const style = row === 0 ? 1 : isProse ? 2 : 0;
    const at = `${lettersOf(column)}${row + 1}`;
    if (text === '') return '';
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((each, column) => cell(each, row, column)).join('')}</row>`,
    )
    .join('');
  const cols = widths
    .map(
      (width, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${isProse ? 2 : 0}" customWidth="1"/>`,
    )
    .join('');
  // A list in a formula may have 255 characters; no list of words here comes near.
  const lists = choices
    .map(({ column, row, words }) => {
      const letters = lettersOf(column);
      const area = row === undefined ? `${letters}2:${letters}${offered}` : `${letters}${row + 1}`;
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}"><formula1>"${escaped(words.join(','))}"</formula1></dataValidation>`;
    })
    .join('');
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>${body}</sheetData>${lists && `<dataValidations count="${choices.length}">${lists}</dataValidations>`}</worksheet>`;
}
