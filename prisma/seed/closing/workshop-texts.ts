import type { Key } from "@/prisma/seed/cast";
import type { YearLabel } from "@/prisma/seed/groups";

export interface Guest {
  name: string;
  email: string;
  organisation: string;
  role?: string;
  accessNeeds?: string;
}

export interface WorkshopText {
  key: string;
  year: YearLabel;
  title: string;
  about: string;
  audience?: "everybody" | "colleges" | "programme";
  leads: Key[];
  /** Week and weekday it was first planned for. */
  planned: [week: number, weekday: number];
  /** Where it was moved. */
  movedTo?: [week: number, weekday: number] | "early September";
  reason?: string;
  place: string;
  capacity?: number;
  stage: "planned" | "open" | "held" | "closed" | "cancelled";
  tutors: Key[];
  guests: Guest[];
  /** How many of them waited, cancelled or stayed away; the others came. */
  waiting?: number;
  cancelled?: number;
  absent?: number;
  willTry?: string[];
}

const guest = (name: string, email: string, organisation: string, more: Partial<Guest> = {}): Guest => ({
  ...{ name, email: `${email}.example`, organisation },
  ...more,
});

const library = "Castle Point Library";
const basildon = "Basildon Adult Learning";
const prison = "Estuary Prison Education";

export const workshopTexts: WorkshopText[] = [
  {
    ...{
      key: "w01",
      year: "finished",
      planned: [22, 4],
      stage: "closed",
      place: "Pier Road, the hall",
      capacity: 30,
    },
    title: "Speaking before writing",
    about:
      "Three tasks from ESOL and family learning to try, and time to change one of them for your own group.",
    leads: ["s01", "s07"],
    tutors: ["s02", "s05", "s09", "s11", "t01", "t04", "la", "lc"],
    guests: [
      guest("Oluchi Brand", "o.brand@basildon-al", basildon, { role: "ESOL tutor" }),
      guest("Peter Vane", "p.vane@basildon-al", basildon, { role: "Curriculum lead" }),
      guest("Mairead Toole", "m.toole@castlepoint-library", library, { role: "Reading group leader" }),
      guest("Kwame Sarpong", "k.sarpong@estuary-pe", prison, { role: "English tutor" }),
    ],
    absent: 1,
    willTry: [
      "Back-to-back directions with my Tuesday group.",
      "Letting them talk for the first quarter of an hour.",
    ],
  },
  {
    ...{
      key: "w02",
      year: "finished",
      planned: [33, 3],
      movedTo: [35, 3],
      stage: "closed",
      place: "Grays, Room 12",
    },
    title: "Maths in the hand",
    about: "Strips, jars and receipts: number work that can be held.",
    reason: "The room was needed for an examination.",
    capacity: 24,
    leads: ["s03", "s08", "t02"],
    tutors: ["s06", "s10", "s04", "t05", "t03"],
    guests: [
      guest("Oluchi Brand", "o.brand@basildon-al", basildon),
      guest("Jean Fairlie", "j.fairlie@thames-care", "Thames Care Training", { role: "Trainer" }),
      guest("Rashid Noor", "r.noor@estuary-pe", prison, { accessNeeds: "A seat near the door, please." }),
    ],
    willTry: ["The jar by the door."],
  },
  {
    ...{
      key: "w03",
      year: "finished",
      planned: [44, 3],
      movedTo: "early September",
      stage: "held",
      place: "Pier Road, the hall",
    },
    title: "What a year of visits taught us",
    about: "All three sets show one thing each. Come with your autumn timetable.",
    reason: "Tutors who plan their autumn can put it to use in the same week.",
    capacity: 40,
    leads: ["s01", "s08", "lc"],
    tutors: ["s02", "s04", "s05", "s12", "t01", "t03"],
    guests: [
      guest("Peter Vane", "p.vane@basildon-al", basildon),
      guest("Ama Dankwa", "a.dankwa@rochford-families", "Rochford Families"),
    ],
  },
  {
    ...{
      key: "w21",
      year: "running",
      planned: [15, 4],
      stage: "held",
      place: "Grays, the hall",
      capacity: 20,
    },
    title: "Ten seconds of quiet: questions that wait",
    about:
      "How long do we really wait after a question? Bring a recording of five minutes, for your ears only.",
    leads: ["s05", "t01"],
    tutors: ["s09", "t03", "t04", "s01"],
    guests: [
      guest("Ama Dankwa", "a.dankwa@rochford-families", "Rochford Families", {
        role: "Family learning tutor",
      }),
      guest("Kwame Sarpong", "k.sarpong@estuary-pe", prison, { role: "English tutor" }),
    ],
    absent: 1,
    willTry: ["Counting behind my back."],
  },
  {
    ...{ key: "w22", year: "running", planned: [26, 3], stage: "open", place: "Leigh, Room 2", capacity: 6 },
    title: "Beginnings that settle a room",
    about:
      "Four ways to open a session, each tried by a tutor in another subject. You will plan one of your own.",
    leads: ["s10", "t03"],
    tutors: ["s11", "s12", "t05"],
    guests: [
      guest("Mairead Toole", "m.toole@castlepoint-library", library, { role: "Reading group leader" }),
      guest("Jean Fairlie", "j.fairlie@thames-care", "Thames Care Training", { role: "Trainer" }),
      guest("Rashid Noor", "r.noor@estuary-pe", prison, { accessNeeds: "Step-free access, please." }),
      guest("Sunniva Holt", "s.holt@basildon-al", basildon),
      guest("Dele Akande", "d.akande@basildon-al", basildon, { role: "Maths tutor" }),
      guest("Irene Pask", "i.pask@rochford-families", "Rochford Families"),
    ],
    waiting: 2,
    cancelled: 1,
  },
  {
    ...{ key: "w23", year: "running", planned: [38, 2], stage: "planned", place: "" },
    title: "Learners’ reasons, and what to do with them",
    about: "",
    leads: ["s01"],
    tutors: [],
    guests: [],
  },
  {
    ...{
      key: "w24",
      year: "running",
      planned: [20, 2],
      stage: "cancelled",
      place: "Tilbury, Room 1",
      audience: "programme",
    },
    title: "Sharing a theme in five minutes",
    about: "A practice run for the spring.",
    reason: "Half of us had a cold.",
    leads: ["t05"],
    tutors: ["s04"],
    guests: [],
  },
];
