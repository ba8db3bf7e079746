import { cast, example } from "@/tests/e2e/support/example";
import { closingWords } from "@/tests/e2e/support/private-closing";
import {
  emailOf,
  type PrivateWords,
  type What,
  type Words,
  words,
  writer,
} from "@/tests/e2e/support/private-text";

const ownerOf = new Map(example.participation.map(({ id, personId }) => [id, personId]));
const visitOf = new Map(example.visit.map((visit) => [visit.id, visit]));

function both(visitId: string): string[] {
  const visit = visitOf.get(visitId);
  return [visit?.hostId, visit?.visitorId].map((id) => emailOf.get(ownerOf.get(id) ?? "") ?? "");
}

const pathOf = (visitId: string): string =>
  `/programmes/${visitOf.get(visitId)?.programmeId}/visits/${visitId}`;
const written = example.visitRecord.flatMap(({ visitId, authorId, sharedAt, ...row }) => {
  const { whatISaw, whatILearned, questions, goodPractice, nextStep } = row;
  const path = pathOf(visitId);
  const pages = sharedAt ? [path, `${path}/form`] : [`${path}/form`];
  const readers = sharedAt ? both(visitId) : [emailOf.get(authorId) ?? ""];
  return words("record", { whatISaw, whatILearned, questions, goodPractice, nextStep }, readers, pages);
});

const drafted = example.visitDraft.flatMap(({ visitId, authorId, values }) =>
  words("draft", Object(values), [emailOf.get(authorId) ?? ""], [`${pathOf(visitId)}/form`]),
);

const wished = example.visitWishes.flatMap(({ visitId, lookAt, dontCommentOn, whereToSit, whenWeTalk }) =>
  words("wishes", { lookAt, dontCommentOn, whereToSit, whenWeTalk }, both(visitId), [pathOf(visitId)]),
);

const answered = example.hostReply.flatMap(({ visitId, text }) =>
  words("reply", { text }, both(visitId), [pathOf(visitId)]),
);

const added = example.visitAddendum.flatMap(({ visitId, text }) =>
  words("addendum", { text }, both(visitId), [pathOf(visitId)]),
);

const halves = example.themePrivateHalf.flatMap(({ themeId, programmeId, authorId, atTheMoment }) =>
  words("private half", { atTheMoment }, [writer(authorId)], [themePage(programmeId, themeId)]),
);

const wordings = example.themeWording.flatMap(({ themeId, programmeId, authorId, ...row }) => {
  const { title, willTry, soThatLearners, lookAt } = row;
  const earlier = { title, willTry, soThatLearners, lookAt };
  return words("wording", earlier, [writer(authorId)], [themePage(programmeId, themeId)]);
});

function themePage(programmeId: string, themeId: string): string {
  return `/programmes/${programmeId}/self-evaluations/themes/${themeId}`;
}

/** A theme's open half is no secret, wherever it is typed. */
const IN_THE_OPEN = /^themes$|\.(title|willTry|soThatLearners|lookAt|topic)$/;
const lessThemes = (values: unknown): object =>
  Object.fromEntries(Object.entries(Object(values)).filter(([name]) => !IN_THE_OPEN.test(name)));

const answers = example.selfEvaluationAnswers.flatMap(({ programmeId, authorId, values }) => {
  const form = `/programmes/${programmeId}/self-evaluations/form`;
  return words("answer", lessThemes(values), [writer(authorId)], [form, `${form}?full`]);
});

// Of a set's meeting: those who were there, while they are in the set, and always whoever wrote it.
const meetingOf = new Map(example.setMeeting.map((meeting) => [meeting.id, meeting]));
function there(meetingId: string, authorId: string): string[] {
  const members = example.groupMembership
    .filter(({ groupId, finishedOn }) => groupId === meetingOf.get(meetingId)?.setId && !finishedOn)
    .map(({ participationId }) => participationId);
  const present = example.setAttendance
    .filter((one) => one.meetingId === meetingId && one.present && members.includes(one.participationId))
    .map(({ participationId }) => writer(ownerOf.get(participationId) ?? ""));
  return [...new Set([...present, writer(authorId)])];
}
const yearOf = (meetingId: string): string => `/programmes/${meetingOf.get(meetingId)?.programmeId}`;
const setsOf = (meetingId: string): string => `${yearOf(meetingId)}/action-learning`;

/** What was written about a meeting, read on its page and, by a writer who has left the set, on the list. */
function ofMeeting(what: What, meetingId: string, row: object, authorId: string, readers: string[]): Words[] {
  const inSet = there(meetingId, "").includes(writer(authorId));
  const others = readers.filter((reader) => inSet || reader !== writer(authorId));
  const page = words(what, row, others, [`${setsOf(meetingId)}/${meetingId}`]);
  return inSet ? page : [...page, ...words(what, row, [writer(authorId)], [setsOf(meetingId)])];
}

const turns = example.setNote.flatMap(({ meetingId, authorId, issue, questions, insight }) =>
  ofMeeting("turn", meetingId, { issue, questions, insight }, authorId, there(meetingId, authorId)),
);

const turnsBegun = example.setNoteDraft.flatMap(({ meetingId, authorId, values }) =>
  ofMeeting("turn begun", meetingId, Object(values), authorId, [writer(authorId)]),
);

const takeaways = example.setTakeaway.flatMap(({ meetingId, authorId, text }) => [
  ...ofMeeting("takeaway", meetingId, { text }, authorId, [writer(authorId)]),
  ...words("takeaway", { text }, [writer(authorId)], [`${yearOf(meetingId)}/record`]),
]);

const meetingIdOf = new Map(example.setAction.map(({ id, meetingId }) => [id, meetingId]));
const actions = example.setActionText.flatMap(({ actionId, authorId, what, whatHappened }) => {
  const meetingId = meetingIdOf.get(actionId) ?? "";
  const own = [setsOf(meetingId), `${yearOf(meetingId)}/record`];
  const readers = there(meetingId, authorId);
  return [
    ...ofMeeting("action", meetingId, { what }, authorId, readers),
    ...words("action", { what }, [writer(authorId)], own),
    // What came of an action goes when a test opens it again: nowhere does it have to be found.
    ...words("action", { whatHappened }, readers, []),
  ];
});

const reviews = example.setReview.flatMap(({ meetingId, authorId, asked, airTime, change }) =>
  ofMeeting("review", meetingId, { asked, airTime, change }, authorId, there(meetingId, authorId)),
);

const debriefs = example.debrief.flatMap(({ meetingId, authorId, steppedIn, whoWasQuiet }) =>
  words(
    "debrief",
    { steppedIn, whoWasQuiet },
    [writer(authorId)],
    [`${setsOf(meetingId)}/${meetingId}/facilitate`],
  ),
);

// What facilitators tell each other stands on the page of each one's set, less what they wrote themselves.
const facilitators = (programmeId: string) =>
  example.groupMembership.filter(
    (one) => one.programmeId === programmeId && one.facilitates && !one.finishedOn,
  );
const processes = example.debriefProcess.flatMap(({ meetingId, programmeId, authorId, worked, change }) =>
  facilitators(programmeId).flatMap(({ participationId, groupId }) => {
    const reader = writer(ownerOf.get(participationId) ?? "");
    const page =
      reader === writer(authorId)
        ? `${setsOf(meetingId)}/${meetingId}/facilitate`
        : `${setsOf(meetingId)}/sets/${groupId}`;
    return words("process", { worked, change }, [reader], [page]);
  }),
);

const reportsOf = (programmeId: string) => `/programmes/${programmeId}/end-reports`;
const reports = example.endReportText.flatMap(({ id = "", programmeId, ownerId, collegeId, values }) => {
  const coordinators = collegeId === "college-thurrock" ? [cast.coordinatesThurrock] : [];
  const readers = [writer(ownerOf.get(ownerId) ?? ""), cast.leads, ...coordinators];
  return words("report", Object(values), readers, [`${reportsOf(programmeId)}/${id}`]);
});

const justMe = example.endReportPrivate.flatMap(({ reportId, programmeId, authorId, values }) =>
  words("just me", Object(values).answers, [writer(authorId)], [`${reportsOf(programmeId)}/${reportId}`]),
);

const reportsBegun = example.endReportDraft.flatMap(({ programmeId, authorId, values }) =>
  words("report begun", lessThemes(values), [writer(authorId)], [`${reportsOf(programmeId)}/form`]),
);

const objections = example.groupObjection.flatMap(({ programmeId, text }) =>
  words("objection", { text }, [cast.leads], [`/programmes/${programmeId}/buddy-groups`]),
);

const all: Words[] = [
  ...[...written, ...drafted, ...wished, ...answered, ...added],
  ...[...halves, ...wordings, ...answers],
  ...[...turns, ...turnsBegun, ...takeaways, ...actions, ...reviews, ...debriefs, ...processes],
  ...[...reports, ...justMe, ...reportsBegun, ...objections],
  ...closingWords,
];

// Somebody may say in a report what they said in a form: whoever reads it in one place may read it.
const readersOf = new Map<string, Set<string>>();
for (const { text, shownTo } of all)
  readersOf.set(text, new Set([...(readersOf.get(text) ?? []), ...shownTo]));

/** Every private text with which the server under test began. */
export const privateWords: PrivateWords[] = all.map((each) => ({
  ...each,
  readers: [...(readersOf.get(each.text) ?? [])],
}));

/** The private texts that a page holds. */
export const textsIn = (body: string): PrivateWords[] =>
  privateWords.filter(({ text }) => body.includes(text));
