import { expect } from "@/tests/e2e/support/house";
import { asking } from "@/tests/e2e/support/session";
import { test } from "@/tests/e2e/support/twelve-kinds";
import { cellsOf, KINDS, kinds } from "@/tests/support/kinds";

// Has a Staffroom of its own and reads only. The table is written by hand from what is promised to whom, not from the
// rules it tests: y opens (one's own unfinished report in its form), n is not found, s leads to the sign-in page.
//
// The columns are the twelve kinds in their order: lead, Southend's and Thurrock's coordinators; facilitators of set
// one, of set two, and who facilitated set three once; a tutor of Southend in Egret and set one, and her buddy in set
// two; one who withdrew, one deactivated; an outsider, and nobody. `~` is the running year.

const TABLE = `
/                                            yyy yyy yy ys ys
/programmes                                  yyy yyy yy ys ys
/account                                     yyy yyy yy ys ys
/account/letters                             yyy yyy yy ys ys
/worried-about-a-learner                     yyy yyy yy ys ys
/sign-in                                     yyy yyy yy yy yy
/sign-in/link                                yyy yyy yy yy yy
/sign-in/link/spent                          yyy yyy yy yy yy
/invitation/spent                            yyy yyy yy yy yy
/set-up/spent                                nnn nnn nn nn nn
/styleguide                                  nnn nnn nn nn nn
/accessibility                               yyy yyy yy yy yy
/privacy                                     yyy yyy yy yy yy
/good-practice                               yyy yyy yy yy yy
/workshops                                   yyy yyy yy yy yy
/workshops/example-w22                       yyy yyy yy yy yy
/workshops/example-w23                       yyy yyy yy nn nn
/api/live                                    yyy yyy yy yy yy
/api/health                                  yyy yyy yy yy yy
/calendar/no-such-secret-no-such-secret.ics  nnn nnn nn nn nn
/calendar/nothing                            nnn nnn nn nn nn
/programmes/new                              ynn nnn nn ns ns
~/overview                                   yyy yyy yy ns ns
~/overview/reminders                         yyy nnn nn ns ns
~/people                                     yyy yyy yy ns ns
~/people/running-s07                         yyn nnn nn ns ns
~/people/running-t04                         yny nnn nn ns ns
~/people/new                                 yyy nnn nn ns ns
~/people/import                              yyy nnn nn ns ns
~/people/invitations                         yyy nnn nn ns ns
~/buddy-groups                               yyy yyy yy ns ns
~/buddy-groups/drafts/draft-running-half-term          yyy nnn nn ns ns
~/buddy-groups/drafts/draft-running-half-term/publish  yyy nnn nn ns ns
~/buddy-groups/drafts/draft-running-half-term/repair   yyy nnn nn ns ns
~/buddy-groups/drafts/draft-running-half-term/list     yyy nnn nn ns ns
~/buddy-groups/compare?a=draft-running-half-term&b=now yyy nnn nn ns ns
~/self-evaluations                           yyy yyy yy ys ns
~/self-evaluations/form                      nnn yyy yy ys ns
~/self-evaluations/themes/new                nnn yyy yy ns ns
~/self-evaluations/themes/theme-running-s07-1  nnn nnn yn ns ns
~/timetable                                  yyy yyy yy ys ns
~/timetable?of=running-s07                   yyn nnn yy ns ns
~/timetable/import                           yyy yyy yy ns ns
~/visits                                     yyy yyy yy ys ns
~/visits/visit-r10                           yyn nnn yy ns ns
~/visits/visit-r10/form                      nnn nnn yy ns ns
~/visits/visit-r11                           yyy nnn yy ns ns
~/visits/visit-r11/form                      nnn nnn yn ns ns
~/visits/visit-r20                           yyn nnn nn ys ns
~/visits/visit-r20/form                      nnn nnn nn ys ns
~/visits/new?with=running-s07&direction=visit  nnn nnn ny ns ns
~/action-learning                            yyy yyy yy ys ns
~/action-learning/meeting-r12                nnn ynn yn ns ns
~/action-learning/meeting-r12/facilitate     nnn ynn nn ns ns
~/action-learning/meeting-r22                nnn nyn ny ns ns
~/action-learning/meeting-r22/facilitate     nnn nyn nn ns ns
~/action-learning/meeting-r31                nnn nny nn ns ns
~/action-learning/meeting-r31/facilitate     nnn nnn nn ns ns
~/action-learning/sets/running-set-one       yyy ynn yn ns ns
~/action-learning/sets/running-set-three     yyy nny nn ns ns
~/evaluation                                 yyy yyy yy ns ns
~/end-reports                                yyy yyy yy ys ns
~/end-reports/form                           nnn yyy yy ys ns
~/end-reports/end-report-running-s01         nnn ynn nn ns ns
~/resources                                  yyy yyy yy ns ns
~/resources/practice-p23                     yyy yyy yy ns ns
~/resources/practice-p25                     nnn nnn yn ns ns
~/resources/practice-p25/write               nnn nnn yn ns ns
~/workshops                                  yyy yyy yy ns ns
~/workshops/workshop-w21                     yyy yyy yy ns ns
~/workshops/workshop-w22/edit                yyy nnn nn ns ns
~/workshops/new                              yyy nnn nn ns ns
~/kpis                                       yyy yyy yy ns ns
~/kpis/1a                                    yyy yyy yy ns ns
~/milestones                                 yyy yyy yy ns ns
~/record                                     yyy yyy yy ys ns
~/report                                     yyy nnn nn ns ns
~/settings                                   yyy nnn nn ns ns
~/settings/colleges                          yyy nnn nn ns ns
~/settings/standards                         ynn nnn nn ns ns
/api/tables/programme-running/people         yyy yyy yy ns ns
/api/tables/programme-running/visits         yyy yyy yy ys ns
/api/tables/programme-running/board          yyy nnn nn ns ns
/api/tables/programme-running/meetings       yyy nnn nn ns ns
/api/tables/programme-running/groups         yyy nnn nn ns ns
/api/record/programme-running                yyy yyy yy ys ns
/api/timetable/programme-running             yyy yyy yy ys ns
/api/programmes/programme-running/report     yyy nnn nn ns ns
/api/workshops/workshop-w22/places           yyy nnn nn ns ns
/api/calendar/visits/visit-r10               nnn nnn yy ns ns
/api/calendar/visits/visit-r20               nnn nnn nn ys ns
/api/calendar/meetings/meeting-r12           nnn ynn yn ns ns
/api/calendar/nonsense/visit-r10             nnn nnn nn ns ns
`;

const MEANT = { y: "opens", n: "is not found", s: "leads to sign-in" } as const;
const table = cellsOf(TABLE).map(({ first, cells }) => ({
  route: first.replace("~", "/programmes/programme-running"),
  cells,
}));

test("every route opens for whom it should, of twelve kinds of people", async ({
  house: { home, cookies },
}) => {
  test.setTimeout(240_000);
  for (const { route, cells } of table) expect(cells.length, route).toBe(kinds.length);
  const wrong: string[] = [];
  let cells = 0;
  for (const [at, kind] of kinds.entries()) {
    const client = await asking(home, cookies.get(KINDS[kind]));
    for (const { route, cells: row } of table) {
      const answer = await client.get(route, { maxRedirects: 0 });
      const to = answer.headers().location ?? "";
      const found =
        answer.status() === 200 || to.endsWith("/end-reports/form")
          ? MEANT.y
          : answer.status() === 404
            ? MEANT.n
            : to.replace(home, "").startsWith("/sign-in?callbackUrl=")
              ? MEANT.s
              : `answers ${answer.status()} ${to}`;
      if (found !== MEANT[row[at] as keyof typeof MEANT]) wrong.push(`${kind}: ${route} ${found}`);
      cells += 1;
    }
    await client.dispose();
  }
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThanOrEqual(480);
  test.info().annotations.push({ type: "cells", description: String(cells) });
});
