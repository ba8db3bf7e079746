import { keyWords } from "@/lib/buddy-groups/engine/related-words";
import type { Reason, ReasonPerson } from "@/lib/buddy-groups/rules/reasons";
import { lessonsOpen } from "@/tests/support/naive-visits";

export interface World {
  people: ReasonPerson[];
  minutes: (from: string, to: string) => number;
  year: { startsOn: string; finishesOn: string };
}

const part = (minutes: number) => (minutes < 720 ? "morning" : minutes < 1020 ? "afternoon" : "evening");

/** What is untrue of a reason, held against the people as they are; null when it is true. */
export function untrue(reason: Reason, self: string, group: string[], world: World): string | null {
  const one = (id: string) => world.people.find((person) => person.id === id) as ReasonPerson;
  const person = one(self);
  const others = group.filter((id) => id !== self);
  const open = (visitor: string, host: string) =>
    lessonsOpen(one(visitor), one(host), world.minutes, world.year);
  const same = <T>(found: T[], told: T[], what: string) =>
    JSON.stringify(found.toSorted()) === JSON.stringify(told.toSorted()) ? null : what;
  const who = (holds: (other: ReasonPerson) => boolean) => others.filter((id) => holds(one(id)));
  const inCommon = (a: string, b: string) => {
    const [mine, theirs] = [keyWords(a), keyWords(b)];
    return [...mine].filter((word) => theirs.has(word)).length;
  };
  const text = (of: ReasonPerson, title: string) => {
    const theme = of.themes.find((each) => each.title === title);
    return theme ? `${theme.title} ${theme.willTry}` : "";
  };
  switch (reason.kind) {
    case "visits": {
      const hosts = who(({ id }) => open(self, id).length > 0);
      const wrong = reason.hosts.find(({ id, slots }) => {
        if (slots === null) return person.open.week && one(id).open.week;
        if (!person.open.week || !one(id).open.week) return true;
        const when = new Set(open(self, id).map(({ weekday, startsAt }) => `${weekday} ${part(startsAt)}`));
        return (
          same(
            [...when],
            slots.map((slot) => `${slot.weekday} ${slot.part}`),
            "when",
          ) !== null
        );
      });
      return (
        same(
          hosts,
          reason.hosts.map(({ id }) => id),
          "whom they can visit",
        ) ?? (wrong ? "when" : null)
      );
    }
    case "visitedBy":
      return same(
        who(({ id }) => open(id, self).length > 0),
        reason.visitors,
        "who can visit them",
      );
    case "visitsNobody":
      return others.some((id) => open(self, id).length > 0) ? "there is a visit" : null;
    case "visitedByNobody":
      return others.some((id) => open(id, self).length > 0) ? "there is a visit" : null;
    case "noTimetable":
      return person.sessions.length > 0 ? "there is a timetable" : null;
    case "works":
      if (reason.words.some((word) => !text(person, reason.own).toLowerCase().includes(word)))
        return "no such word";
      return inCommon(text(person, reason.own), text(one(reason.other), reason.theirs)) < 2
        ? "unrelated"
        : null;
    case "helpedBy":
    case "helps": {
      const [helped, helper] =
        reason.kind === "helpedBy" ? [person, one(reason.other)] : [one(reason.other), person];
      if (!helper.offers.includes(reason.offer)) return "nobody offered that";
      return inCommon(text(helped, reason.theme), reason.offer) < 2 ? "not close" : null;
    }
    case "meetsCollege":
      return same(
        who(({ college }) => college !== person.college),
        reason.others,
        "colleges",
      );
    case "meetsSubject":
      return same(
        who(({ subject }) => subject !== null && subject !== person.subject),
        reason.others,
        "subjects",
      );
    case "meetsExperience":
      return same(
        who(({ experience }) => experience !== person.experience),
        reason.others,
        "experience",
      );
    case "sameSite":
      return same(
        who(({ siteId }) => siteId !== null && siteId === person.siteId),
        reason.others,
        "sites",
      );
    case "far":
      return same(
        who(({ siteId }) =>
          Boolean(
            siteId && person.siteId && siteId !== person.siteId && world.minutes(person.siteId, siteId) > 60,
          ),
        ),
        reason.others,
        "far",
      );
    case "oneCollege":
      return others.every((id) => one(id).college === person.college) ? null : "there is another college";
    case "oneSubject":
      return others.some((id) => one(id).subject !== null && one(id).subject !== person.subject)
        ? "there is another subject"
        : null;
    case "oneExperience":
      return others.every((id) => one(id).experience === person.experience)
        ? null
        : "there is other experience";
    case "noRelatedTheme": {
      const found = others.some((id) =>
        person.themes.some((mine) =>
          one(id).themes.some(
            (theirs) => inCommon(`${mine.title} ${mine.willTry}`, `${theirs.title} ${theirs.willTry}`) > 1,
          ),
        ),
      );
      return found ? "there is a related theme" : null;
    }
    case "again":
      return same(
        who(({ before }) => before.some((each) => person.before.includes(each))),
        reason.others,
        "before",
      );
  }
}
