import { type Field, isFormulaLike } from '../../domain/csv.ts';
import { escapeXml } from './xml.ts';
import { packZip } from './zip.ts';

/** A sheet of a workbook: a row of headings, then rows of cells. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  columns: readonly { name: string /** In characters. */; width: number }[];
  rows: readonly (readonly Field[])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Positions in the list of cell formats below.
const formats = { plain: 0, heading: 1, guarded: 2 } as const;

/**
 * Writes an Excel workbook (.xlsx), the same bytes on every machine. Texts are stored as texts: none
 * is ever run as a formula or taken for a date, and one that looks like a formula stays a text when
 * it is edited. Throws on a text longer than a cell can hold.
 */
export function formatWorkbook(
  sheets: readonly Sheet[],
  about: { title: string; day: string },
): Uint8Array<ArrayBuffer> {
  return packZip(
    [
      { path: '[Content_Types].xml', content: contentTypes(sheets.length) },
      { path: '_rels/.rels', content: packageRelations },
      { path: 'docProps/core.xml', content: properties(about) },
      { path: 'xl/workbook.xml', content: workbook(sheets) },
      { path: 'xl/_rels/workbook.xml.rels', content: workbookRelations(sheets.length) },
      { path: 'xl/styles.xml', content: styles },
      ...sheets.map((sheet, index) => ({
        path: `xl/worksheets/sheet${index + 1}.xml`,
        content: worksheet(sheet),
      })),
    ],
    about.day,
  );
}

function worksheet({ name, columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const heading = columns.map((column, index) =>
    textCell(columnName(index) + 1, column.name, formats.heading),
  );
  const body = rows.map((row, index) => {
    const cells = row.map((field, column) =>
      cell(name, `${columnName(column)}${index + 2}`, field),
    );
    return `<row r="${index + 2}">${cells.join('')}</row>`;
  });
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return [
    `${declaration}<worksheet xmlns="${main}"><dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ',
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>`,
    ...body,
    `</sheetData><autoFilter ref="${range}"/></worksheet>`,
  ].join('');
}

// What Excel holds in one cell.
const longestText = 32_767;

function cell(sheet: string, reference: string, field: Field): string {
  if (field === null) {
    return '';
  }
  if (typeof field === 'number') {
    return `<c r="${reference}"><v>${field}</v></c>`;
  }
  if (typeof field === 'boolean') {
    return `<c r="${reference}" t="b"><v>${field ? 1 : 0}</v></c>`;
  }
  const text = typeof field === 'string' ? field : field.join('|');
  if (text.length > longestText) {
    throw new Error(
      `sheet ${sheet}, ${reference}: ${text.length} characters, a cell of Excel holds ${longestText}`,
    );
  }
  return textCell(reference, text, isFormulaLike(text) ? formats.guarded : formats.plain);
}

function textCell(reference: string, text: string, format: number): string {
  const style = format === formats.plain ? '' : ` s="${format}"`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeHex(text))}</t></is></c>`;
}

// Excel reads "_x0041_" as "A": a text with such characters says so with the code of its first one.
function escapeHex(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function contentTypes(sheets: number): string {
  const parts = [
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${types}.worksheet+xml`,
    ]),
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

const packageRelations =
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  '</Relationships>';

function workbookRelations(sheets: number): string {
  const relations = [
    ...Array.from({ length: sheets }, (_, index) => [
      `worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ]),
    ['styles', 'styles.xml'],
  ].map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`;
}

function properties({ title, day }: { title: string; day: string }): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>` +
    '</cp:coreProperties>'
  );
}

const styles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
