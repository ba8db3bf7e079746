import { strToU8, zipSync } from "fflate";

type Value = string | number | { day: number } | { time: number };

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");

/** A workbook of one sheet as spreadsheets write it: text, numbers, and cells styled as a day or as a time. */
export function workbook(
  rows: Value[][],
  cell?: (ref: string, xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const sheet = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const ref = `${String.fromCharCode(65 + column)}${at + 1}`;
      return cell ? cell(ref, cellXml(ref, value)) : cellXml(ref, value);
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
  const file = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  return zipSync({
    "xl/workbook.xml": file(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": file(
      `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": file(
      `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": file(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
    ),
  });
}

function cellXml(ref: string, value: Value): string {
  if (typeof value === "string")
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (typeof value === "number") return `<c r="${ref}"><v>${value}</v></c>`;
  return "day" in value
    ? `<c r="${ref}" s="1"><v>${value.day}</v></c>`
    : `<c r="${ref}" s="2"><v>${value.time}</v></c>`;
}
