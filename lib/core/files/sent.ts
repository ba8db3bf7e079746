import { createHash } from "node:crypto";
import { z } from "zod";
import { id } from "@/lib/core/fields";
import { MOST_FILE_BYTES, unpack } from "@/lib/core/files/packed";
import { type Fault, type Opened, openText } from "@/lib/core/files/table";
import { openFile } from "@/lib/core/files/workbook";

/** Faults and people that one page can show; what is left over is counted. */
export const MOST_SHOWN = 1_000;

/** A file somebody brings, or, once it has been looked at, the rows read from it and what was there at the time. */
export const sentFile = z.object({
  programmeId: id(),
  file: z
    .custom<File>((value) => value instanceof Blob)
    .refine((file) => file.size <= MOST_FILE_BYTES, {
      error: "The file is larger than 2 MB. Leave out what is not needed, or bring it in parts.",
    })
    .optional(),
  rows: z.string().optional(),
  seen: z.string().max(64).optional(),
});

/** What is in the file, or in the rows that were shown of it; null where neither can be read. */
export async function openSent({ file, rows }: Pick<z.infer<typeof sentFile>, "file" | "rows">) {
  if (rows) {
    const bytes = await unpack(rows);
    return bytes && openText(bytes);
  }
  return file ? await openFile(new Uint8Array(await file.arrayBuffer())) : (null satisfies Opened | null);
}

export type Faulty = { stage: "faults"; faults: Fault[]; more: number };

/** The faults of a file as its page shows them. */
export const faulty = (faults: Fault[]): Faulty => ({
  stage: "faults",
  faults: faults.slice(0, MOST_SHOWN),
  more: Math.max(0, faults.length - MOST_SHOWN),
});

/** What rows were when somebody looked, each by its id: it changes with any of their versions. */
export function fingerprint(rows: { id: string; version: number }[]): string {
  const said = rows.map(({ id, version }) => `${id}.${version}`).sort();
  return createHash("sha256").update(said.join(" ")).digest("hex");
}
