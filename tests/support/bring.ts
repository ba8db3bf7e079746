import type { FormState } from "@/lib/core/result";
import { bringTimetable, type FileShown } from "@/lib/timetables/actions/file";
import { RUNNING } from "@/tests/support/example";
import { one } from "@/tests/support/owner";
import { bytes } from "@/tests/support/timetables";

/** Sends the form of a timetable file, with these fields; bytes are the file. */
export async function bring(fields: Record<string, string | Uint8Array>): Promise<FormState> {
  const data = new FormData();
  data.set("programmeId", RUNNING);
  for (const [name, value] of Object.entries(fields))
    data.set(name, typeof value === "string" ? value : new File([new Uint8Array(value)], "timetable.csv"));
  return bringTimetable({}, data);
}

/** Looks at a file and says what the page would show. */
export const look = async (text: string | Uint8Array): Promise<FileShown> => {
  const file = typeof text === "string" ? bytes(text) : text;
  return (await bring({ file })).shown as FileShown;
};

export function previewOf(shown: FileShown) {
  if (shown.stage !== "preview") throw new Error(`no preview: ${JSON.stringify(shown)}`);
  return shown;
}

/** Looks at a file and keeps it. */
export async function keep(text: string | Uint8Array): Promise<FileShown> {
  const { rows: packed, seen } = previewOf(await look(text));
  return (await bring({ rows: packed, seen })).shown as FileShown;
}

export const sessionsIn = async (participationId: string) =>
  (
    await one<{ count: number }>(
      'SELECT count(*)::int AS count FROM "TimetableSession" WHERE "participationId" = $1',
      [participationId],
    )
  ).count;

/** A row of a file, of this person. */
export const line = (email: string, more = "tue,9:30,11:30,teaching,Southend,Pier Hill Centre,GCSE,,12,,") =>
  `${email},${more}`;
