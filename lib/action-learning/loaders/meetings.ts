import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import {
  type ActionText,
  type After,
  actionsOf,
  findMeeting,
  type ListedMeeting,
  listActions,
  listAllMeetings,
  listMeetings,
  listSets,
  readMeeting,
  readOwnWords,
  type ShownAction,
} from "@/lib/action-learning/data/meetings";
import { notedAfter, turnWriting } from "@/lib/action-learning/data/turns";
import {
  actionMachine,
  forReview,
  hasWords,
  inOrder,
  isWritable,
  meetingState,
} from "@/lib/action-learning/rules";
import { now } from "@/lib/core/clock";
import { localDay } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";

const PAGE = 50;
/** The most sets that stand on one page; a programme of two hundred tutors has about thirty. */
const SETS = 100;

/**
 * Somebody's sets in a programme with their meetings, their own actions, and what they wrote in sets they have left;
 * for coordinators a page of all the meetings, with how many came. No text but one's own.
 */
export async function loadActionLearning(programmeId: string, after?: string) {
  const { actor, ability } = await requireActor();
  const at = now();
  const mine = actor.hats.filter((hat) => hat.programmeId === programmeId).map((hat) => hat.participationId);
  const seen = visible(ability, "see", "SetMeeting");
  const seenSets = visible(ability, "see", "PeerGroup");
  const coordinates = coordinatesIn(actor, programmeId);
  const [found, own, actions, words, all] = await Promise.all([
    listSets({ AND: [seenSets, { programmeId }, coordinates ? {} : { id: { in: actor.setIds } }] }),
    listMeetings({ AND: [seen, { programmeId, setId: { in: actor.setIds } }] }),
    actionsOf(mine),
    readOwnWords(actor.personId, programmeId, actor.setIds),
    coordinates ? listAllMeetings(programmeId, seen, PAGE + 1, readAfter(after)) : null,
  ]);
  const begun = await readBegun(actor.personId, actions);
  const entry = <Meeting extends ListedMeeting>(meeting: Meeting) => ({
    ...meeting,
    state: meetingState(meeting, at),
    wasThere: meeting.attendances.find(({ participationId }) => mine.includes(participationId))?.present,
  });
  const sets = found.filter(({ id }) => actor.setIds.includes(id));
  const last = all?.at(PAGE - 1);
  return {
    sets: sets.map((set) => ({ ...set, facilitates: actor.facilitates.includes(set.id) })),
    mine,
    coming: own
      .filter(({ endsAt }) => endsAt > at)
      .map(entry)
      .toReversed(),
    past: own.filter(({ endsAt }) => endsAt <= at).map(entry),
    actions: inOrder(actions).map((action) => ({
      ...withText(action, words.texts),
      begun: begun.of(action),
      mayMove: movesOf(ability, action),
      /** The meeting's page is there only for those in its set now. */
      linked: actor.setIds.includes(action.setId),
    })),
    leftBehind: {
      notes: words.notes.filter((note) => note.dontRecord || hasWords(note)),
      takeaways: words.takeaways,
    },
    all: all?.slice(0, PAGE).map(entry) ?? null,
    allSets: coordinates ? found.slice(0, SETS) : null,
    next: all && all.length > PAGE && last ? `${last.startsAt.getTime()}_${last.id}` : null,
  };
}

/** Reads where a page goes on from its address; nonsense there is the first page. */
function readAfter(after: string | undefined): After | undefined {
  const [, moment, id] = after?.match(/^(\d{1,14})_([\w-]{1,64})$/) ?? [];
  return id ? { startsAt: new Date(Number(moment)), id } : undefined;
}

/** One meeting of one's own set with what this person may read of it; not found for anybody else, coordinators too. */
export async function loadMeeting(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const at = now();
  const own = { programmeId, setId: { in: actor.setIds } };
  const meeting =
    (await findMeeting(id, { AND: [visible(ability, "see", "SetMeeting"), own] })) ?? notFound();
  const me =
    meeting.set.memberships.find(({ participation }) => actor.mine.includes(participation.id)) ?? notFound();
  const ownerId = me.participation.id;
  const seen = visible(ability, "see", "SetAction");
  const actions = await listActions({ AND: [seen, { OR: [{ ownerId }, { meetingId: id }] }] });
  const ids = actions.map((action) => action.id);
  const content = await readMeeting(actor.personId, id, ids);
  const notes = content.notes.filter((note) => can(ability, "see", "SetNote", note));
  const note = notes.find(({ authorId }) => authorId === actor.personId) ?? null;
  const wasThere = meeting.attendances.find(({ participationId }) => participationId === ownerId)?.present;
  const writable = isWritable(meeting, at);
  const place = `action-new:${id}`;
  const begun = await readBegun(actor.personId, actions, [place]);
  const next = meeting.set.meetings.find(({ startsAt }) => startsAt > at);
  const shown = (action: ShownAction) => ({
    ...withText(action, content.texts),
    begun: begun.of(action),
    mayMove: movesOf(ability, action),
    linked: action.meetingId !== id,
  });
  const mine = actions.filter((action) => action.ownerId === ownerId);
  const names = new Map(
    [...meeting.set.memberships, ...meeting.attendances].map(({ participation }) => [
      participation.id,
      participation.person.name,
    ]),
  );
  return {
    meeting,
    state: meetingState(meeting, at),
    wasThere,
    mayWrite: writable && wasThere === true,
    mayAct:
      writable && can(ability, "create", "SetAction", { id: "", programmeId, setId: meeting.setId, ownerId }),
    names,
    ownerId,
    review: forReview(mine, meeting).map(shown),
    actions: inOrder(mine.filter(({ meetingId }) => meetingId === id)).map(shown),
    /** What the others of those present set themselves, as far as its words may be read. */
    others: actions
      .filter((action) => action.ownerId !== ownerId)
      .map((action) => ({ ...shown(action), owner: names.get(action.ownerId) ?? "" }))
      .filter(({ setId, ownerId: owner, text }) =>
        text
          ? can(ability, "see", "SetActionText", { setId, ownerId: owner, readerIds: text.readerIds })
          : false,
      ),
    notes: notes.filter((other) => other.authorId !== actor.personId && hasWords(other)),
    note,
    setReview: content.review && can(ability, "see", "SetReview", content.review) ? content.review : null,
    presenters: meeting.turns.map(({ participationId }) => names.get(participationId) ?? "").filter(Boolean),
    mayWithdraw: note !== null && can(ability, "withdraw", "SetNote", note),
    turn: turnWriting(content.draft, note),
    /** The facilitator noted something after one's own turn was begun: both are shown. */
    notedAfter: notedAfter(content.draft, note),
    takeaway: content.takeaway,
    facilitates: can(ability, "administer", "SetMeeting", meeting),
    /** What was begun as another action and not sent. */
    begun: begun.at(place),
    /** The day of the set's next meeting, by which most actions are promised. */
    nextOn: next ? localDay(next.startsAt, meeting.programme.timeZone) : "",
  };
}

/** What this person has begun to write about these actions and not sent, in one read. */
async function readBegun(personId: string, actions: { id: string }[], others: string[] = []) {
  const places = ({ id }: { id: string }) => ({ close: `action-close:${id}`, revise: `action:${id}` });
  const found = await readJottings(personId, [
    ...others,
    ...actions.flatMap((each) => Object.values(places(each))),
  ]);
  const at = (place: string) => jottingAt(found, place);
  const of = (action: { id: string }) => {
    const { close, revise } = places(action);
    return { close: at(close), revise: at(revise) };
  };
  return { of, at };
}

const withText = (action: ShownAction, texts: ActionText[]) => ({
  ...action,
  text: texts.find(({ actionId }) => actionId === action.id) ?? null,
});

/** Which of its owner's moves are open, by the machine and by the rules. */
function movesOf(ability: Awaited<ReturnType<typeof requireActor>>["ability"], action: ShownAction) {
  const open = (move: "do" | "revise" | "reopen") => actionMachine.next(action.state, move) !== null;
  return {
    close: open("do") && can(ability, "finish", "SetAction", action),
    revise: open("revise") && can(ability, "edit", "SetAction", action),
    confirm: action.confirmedAt === null && open("revise") && can(ability, "agree", "SetAction", action),
    reopen: open("reopen") && can(ability, "reopen", "SetAction", action),
  };
}
