"use client";

import { BringForm as Form } from "@/components/forms/bring-form";
import { FileAnswer } from "@/components/timetables/file-answer";
import { bringTimetable, type FileShown } from "@/lib/timetables/actions/file";

/** A file of timetables: looked at first, kept on a second word. */
export function BringForm({ programmeId }: { programmeId: string }) {
  return (
    <Form<FileShown>
      action={bringTimetable}
      programmeId={programmeId}
      again={`/programmes/${programmeId}/timetable/import`}
      keep="Replace these timetables"
      keeping="Replacing the timetables."
      answer={(shown) => <FileAnswer shown={shown} programmeId={programmeId} />}
    />
  );
}
