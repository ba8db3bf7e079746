import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { type Table, tableOf } from "@/lib/core/csv";
import { localDay } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { loadProgramme } from "@/lib/programmes/loaders";
import {
  findSelfEvaluation,
  listStandards,
  listStates,
  readOwnThemes,
  readRounds,
  themeValues,
  wordsOf,
} from "@/lib/self-evaluations/data";
import { STATE_WORDS } from "@/lib/self-evaluations/labels";
import { standardsIn, THEME_PLACES } from "@/lib/self-evaluations/rules";
import { findTheme, listTopics, readPrivateSide, themesOf } from "@/lib/themes/data";

const PAGE = 100;

/** One's own self-evaluation and themes; for coordinators who has finished, and no more. Not found for others. */
export async function loadSelfEvaluations(programmeId: string, after?: string) {
  const { ability } = await requireActor();
  const programme = await loadProgramme(programmeId);
  const own = await ownIn(programme);
  if (!own && !programme.coordinates) notFound();
  return {
    programme,
    own: own && {
      ...own,
      mayWrite: can(ability, "finish", "SelfEvaluation", own),
      mayReopen: own.state === "finished" && can(ability, "reopen", "SelfEvaluation", own),
      themes: await themesOf(own.ownerId),
    },
    list: programme.coordinates ? await loadStates(programmeId, after) : null,
  };
}

const ownIn = ({ participationId, isTutor }: { participationId?: string; isTutor: boolean }) =>
  participationId && isTutor ? findSelfEvaluation(participationId) : null;

/** Whoever administers a tutor's part in the programme may know whether they have finished. */
async function loadStates(programmeId: string, after?: string) {
  const { ability } = await requireActor();
  const found = await listStates(
    programmeId,
    visible(ability, "administer", "Participation"),
    PAGE + 1,
    after,
  );
  return { tutors: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined };
}

/** The same list to take along; not found for whoever does not coordinate. */
export async function takeSelfEvaluations(programmeId: string): Promise<Table> {
  const { ability } = await requireActor();
  const { id, coordinates, timeZone } = await loadProgramme(programmeId);
  if (!coordinates) notFound();
  return tableOf(
    [
      { label: "tutor", cell: ({ person }) => person.name },
      { label: "college", cell: ({ college }) => college.shortName },
      {
        label: "self-evaluation",
        cell: ({ selfEvaluation }) => (selfEvaluation ? STATE_WORDS[selfEvaluation.state] : "Not started"),
      },
      {
        label: "finished on",
        cell: ({ selfEvaluation: of }) => (of?.finishedAt ? localDay(of.finishedAt, timeZone) : ""),
      },
    ],
    await listStates(id, visible(ability, "administer", "Participation")),
  );
}

async function requireOwn(programmeId: string) {
  const { actor, ability } = await requireActor();
  const own = (await ownIn(await loadProgramme(programmeId))) ?? notFound();
  return { actor, ability, own };
}

/** The form while it is open; once finished, what it says. Earlier rounds below. One's own only. */
export async function loadSelfEvaluationForm(programmeId: string) {
  const { actor, ability, own } = await requireOwn(programmeId);
  const rounds = own.id ? await readRounds(actor.personId, own.id) : [];
  const current = rounds.find(({ round }) => round === own.round);
  const themes = current ? [] : await readOwnThemes(actor.personId, own.ownerId);
  const standards = await listStandards();
  return {
    own,
    topics: await listTopics(),
    open: own.state !== "finished" && can(ability, "finish", "SelfEvaluation", own),
    mayReopen: own.state === "finished" && can(ability, "reopen", "SelfEvaluation", own),
    writing: current ?? { version: 0, values: themeValues(themes) },
    earlier: rounds.filter(({ round }) => round < own.round),
    standards,
    /** Those that the form asks of; answers given to others stay where they were given. */
    asked: standardsIn(standards, current?.values ?? {}),
  };
}

/** One of one's own themes with both halves and the words it had before. */
export async function loadTheme(programmeId: string, themeId: string) {
  const { actor, ability, own } = await requireOwn(programmeId);
  const theme = (await findTheme(themeId, { participationId: own.ownerId })) ?? notFound();
  const { halves, wordings } = await readPrivateSide(actor.personId, [theme.id]);
  return {
    theme,
    words: wordsOf(theme, halves[0]),
    wordings,
    topics: await listTopics(),
    mayEdit: can(ability, "edit", "Theme", theme),
    begun: await readBegun(actor.personId, `theme:${theme.id}`),
  };
}

/** What is needed to add a theme; not found for somebody who has three, or cannot add any more. */
export async function loadNewTheme(programmeId: string) {
  const { actor, ability, own } = await requireOwn(programmeId);
  const themes = await themesOf(own.ownerId);
  const theme = { ...own, id: "", participationId: own.ownerId };
  if (themes.length >= THEME_PLACES.length || !can(ability, "create", "Theme", theme)) notFound();
  const begun = await readBegun(actor.personId, `theme-new:${own.ownerId}`);
  return { own, count: themes.length, topics: await listTopics(), begun };
}

/** The standards with what was begun about them and not sent; not found for whoever may not keep them. */
export async function loadStandards(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadProgramme(programmeId);
  if (!can(ability, "edit", "Standard", { programmeId })) notFound();
  const standards = await listStandards();
  const placeOf = (number: number | "new") => `standard:${number}`;
  const begun = await readJottings(actor.personId, [
    placeOf("new"),
    ...standards.map(({ number }) => placeOf(number)),
  ]);
  return {
    programme,
    begun: jottingAt(begun, placeOf("new")),
    standards: standards.map((standard) => ({
      ...standard,
      begun: jottingAt(begun, placeOf(standard.number)),
    })),
  };
}

/** The topics of themes with what was begun about them and not sent; not found for whoever may not keep them. */
export async function loadTopics(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadProgramme(programmeId);
  if (!can(ability, "edit", "ThemeTopic", { programmeId })) notFound();
  const topics = await listTopics();
  const placeOf = (id: string) => `theme-topic:${id}`;
  const begun = await readJottings(actor.personId, ["new", ...topics.map(({ id }) => id)].map(placeOf));
  return {
    programme,
    begun: jottingAt(begun, placeOf("new")),
    topics: topics.map((topic) => ({ ...topic, begun: jottingAt(begun, placeOf(topic.id)) })),
  };
}

/** What was begun in a form and not sent. */
const readBegun = async (personId: string, place: string) =>
  jottingAt(await readJottings(personId, [place]), place);
