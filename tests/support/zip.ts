import { inflateRawSync } from "node:zlib";

/** The text of one file inside a zip archive, found by the archive's own directory. */
export function textInZip(archive: Buffer, name: string): string {
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + 4)) {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) !== name) continue;
    const size = archive.readUInt32LE(at + 20);
    const header = archive.readUInt32LE(at + 42);
    const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(from, from + size);
    return (archive.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
  }
  throw new Error(`no ${name} in the archive`);
}
