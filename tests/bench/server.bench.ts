import { ninetyFifth, PASSWORD, ROOM, type Row, withServer } from "@/tests/support/measured";
import { PlainVisitor } from "@/tests/support/plain-visitor";

const PEOPLE = 600;
const ASKED = 60;

/** The built server while it forms groups of six hundred people: how soon it shows another page, and stops when told. */
export const rows = (): Promise<Row[]> => withServer(PEOPLE, ({ home }) => measured(home));

async function measured(home: string): Promise<Row[]> {
  const lead = new PlainVisitor(home);
  await lead.signIn("lead@southend.example", PASSWORD);
  const tutor = new PlainVisitor(home);
  await tutor.signIn("tutor05@southend.example", PASSWORD);
  const board = await lead.press(ROOM, "Begin", { name: "Measured", from: "nothing" });
  const progress = `/api/boards/${board.split("/").at(-1)}/proposal`;
  const isWorking = async () => (await lead.get(progress)).status === 200;
  await pageTimes(tutor);
  const idle = ninetyFifth(await pageTimes(tutor));
  await lead.press(board, "Propose groups", { intent: "propose" });
  const busy = ninetyFifth(await pageTimes(tutor));
  if (!(await isWorking())) throw new Error("The run ended before the pages had been measured.");
  const cancel = await lead.ready(board, "Cancel");
  const asked = performance.now();
  await cancel();
  while (await isWorking()) await new Promise((resolve) => setTimeout(resolve, 5));
  const cancelled = performance.now() - asked;
  const what = "a run is cancelled from the board, of the built server";
  return [
    { what: "p95 of a page beside a run, of the built server", ours: busy, baseline: 2 * idle, unit: "ms" },
    { what, ours: cancelled, baseline: 300, unit: "ms" },
  ];
}

/** The milliseconds that somebody's own page takes, asked one at a time. */
async function pageTimes(visitor: PlainVisitor): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < ASKED; count += 1) {
    const begun = performance.now();
    const answer = await visitor.get("/");
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`/ was answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}
