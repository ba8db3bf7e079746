import { requireActor } from "@/lib/access/session";
import { readOwnWords } from "@/lib/action-learning/data";
import { ACTION_WORDS } from "@/lib/action-learning/labels";
import { type Table, tableOf } from "@/lib/core/csv";
import { readMine } from "@/lib/end-reports/data";
import { linesOf, recordOf } from "@/lib/end-reports/engine/record";
import { RECORD_COLUMNS } from "@/lib/end-reports/engine/table";
import { loadProgramme } from "@/lib/programmes/loaders";
import { readForms } from "@/lib/visits/data";

/** One's own year on a page: nobody else can ask for it, whatever they lead or coordinate. */
export async function loadRecord(programmeId: string) {
  const { actor } = await requireActor();
  const programme = await loadProgramme(programmeId);
  const { participationId = "", timeZone } = programme;
  const { visits, meetings, actions } = await readMine(participationId);
  const { records } = await readForms(
    actor.personId,
    visits.map(({ id }) => id),
  );
  const words = await readOwnWords(actor.personId, programmeId, []);
  const record = recordOf({
    ...{ participationId, personId: actor.personId, zone: timeZone },
    ...{ visits, records, meetings, actions, actionTexts: words.texts, takeaways: words.takeaways },
    actionWords: (state) => ACTION_WORDS[state as keyof typeof ACTION_WORDS],
  });
  return { programme, name: actor.name, record };
}

/** The same year as a file for a spreadsheet. */
export async function loadRecordTable(programmeId: string): Promise<Table> {
  const { record } = await loadRecord(programmeId);
  return tableOf(RECORD_COLUMNS, linesOf(record));
}
