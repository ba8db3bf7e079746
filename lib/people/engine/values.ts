import { z } from "zod";
import { addressIn, isSame, orList, quoted, type Reading, wordsOf } from "@/lib/core/files/cells";
import type { Cell } from "@/lib/core/files/table";
import {
  type CollegeOfFile,
  EXPERIENCES,
  type FileContext,
  type Member,
  ROLES_OF_FILE,
} from "@/lib/people/engine/columns";
import type { Experience, Role } from "@/prisma/generated/enums";

// Made once: a schema for each of thousands of cells would take longer than all the rest.
const ADDRESS = z.email().max(320);

const isAddress = (word: string): boolean => ADDRESS.safeParse(word).success;

export function personIn(cell: Cell, { members }: FileContext): Reading<{ email: string; member?: Member }> {
  const email = addressIn(cell);
  if (!isAddress(email))
    return {
      problem: `${quoted(cell)} is not an e-mail address.`,
      remedy: "Write it as in ana@college.example.",
    };
  const member = members.get(email);
  if (member?.left)
    return {
      problem: `${quoted(cell)} took part and has left.`,
      remedy: "Take the row out, and bring them back on the page of people who have left.",
    };
  return { value: { email, member } };
}

export function nameIn(cell: Cell): Reading<string> {
  const name = wordsOf(cell).trim();
  if (name.length <= 200) return { value: name };
  return { problem: "This is longer than 200 characters.", remedy: "Write the name alone." };
}

export function collegeIn(cell: Cell, context: FileContext, member?: Member): Reading<CollegeOfFile> {
  const { colleges, ownIds, leads } = context;
  const word = wordsOf(cell);
  const own = colleges.filter(({ id }) => ownIds.includes(id));
  const college = colleges.find(({ name, shortName }) => isSame(word, shortName) || isSame(word, name));
  if (!college)
    return {
      problem: `No college of this programme is called ${quoted(cell)}.`,
      remedy: leads
        ? `Write ${orList(own.map(({ shortName }) => shortName))}, or first add the college in the settings.`
        : `Write ${orList(own.map(({ shortName }) => shortName))}.`,
    };
  if (!ownIds.includes(college.id))
    return {
      problem: `You keep no people of ${college.shortName}.`,
      remedy: "Leave the row to that college’s coordinator, or to the lead.",
    };
  if (member && member.collegeId !== college.id)
    return {
      problem: "This person takes part for another college.",
      remedy: ownIds.includes(member.collegeId)
        ? "Change the college on the person’s own page, or write the one there is."
        : "Leave the row to that college’s coordinator, or to the lead.",
    };
  return { value: college };
}

/** A subject area, in the spelling that is there already. */
export function subjectIn(cell: Cell, { subjects }: FileContext): Reading<string | null> {
  const word = wordsOf(cell).trim();
  if (word === "") return { value: null };
  if (word.length > 100)
    return {
      problem: "This is longer than 100 characters.",
      remedy: "Name the subject area in fewer words.",
    };
  return { value: subjects.find((each) => isSame(each, word)) ?? word };
}

export function rolesIn(cell: Cell, member?: Member): Reading<Role[] | null> {
  const words = wordsOf(cell)
    .toLowerCase()
    .split(/[;,/|+]/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) return { value: null };
  const unknown = words.find((word) => word !== "lead" && !ROLES_OF_FILE.some((role) => role === word));
  if (unknown)
    return {
      problem: `“${unknown.slice(0, 40)}” is not a role.`,
      remedy: "Write tutor, facilitator or coordinator, with a semicolon between two of them.",
    };
  const leads = member?.roles.includes("lead") ?? false;
  if (words.includes("lead") && !leads)
    return {
      problem: "A file makes nobody the lead.",
      remedy: "Leave it out here; a lead can hand it over on the person’s own page.",
    };
  const roles = ROLES_OF_FILE.filter((role) => words.includes(role));
  return { value: leads ? ["lead", ...roles] : roles };
}

export function siteIn(cell: Cell, { name, shortName, sites }: CollegeOfFile): Reading<string | null> {
  const word = wordsOf(cell);
  if (word.trim() === "") return { value: null };
  const site = sites.find((each) => isSame(each.name, word));
  if (site) return { value: site.id };
  const names = sites.map((each) => each.name);
  return {
    problem: `${shortName || name} has no site called ${quoted(cell)}.`,
    remedy:
      names.length > 0
        ? `Write ${orList(names)}, or add the site in the settings.`
        : "Leave it empty, or add the site in the settings.",
  };
}

export function managerIn(cell: Cell, email: string): Reading<string | null> {
  const address = addressIn(cell);
  if (address === "") return { value: null };
  if (!isAddress(address))
    return {
      problem: `${quoted(cell)} is not an e-mail address.`,
      remedy: "Write the line manager’s address, or leave it empty.",
    };
  if (address === email)
    return {
      problem: "Nobody is their own line manager.",
      remedy: "Write somebody else’s address, or leave it empty.",
    };
  return { value: address };
}

export function experienceIn(cell: Cell): Reading<Experience | null> {
  const word = wordsOf(cell).trim().toLowerCase();
  if (word === "") return { value: null };
  const found = EXPERIENCES.find((each) => each === word);
  if (found) return { value: found };
  return {
    problem: `${quoted(cell)} is none of the three words for experience.`,
    remedy: `Write ${orList([...EXPERIENCES])}, or leave it empty.`,
  };
}

export function travelIn(cell: Cell): Reading<number | null> {
  const word = wordsOf(cell).trim();
  if (word === "") return { value: null };
  const minutes = /^\d{1,3}(\.0+)?$/.test(word) ? Number(word) : Number.NaN;
  if (Number.isInteger(minutes) && minutes <= 600) return { value: minutes };
  return {
    problem: `${quoted(cell)} is not a number of minutes.`,
    remedy: "Write whole minutes from 0 to 600, or leave it empty.",
  };
}
