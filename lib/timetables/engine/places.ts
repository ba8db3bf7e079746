import { isSame, orList, quoted, type Reading, wordsOf } from "@/lib/core/files/cells";
import type { Cell } from "@/lib/core/files/table";
import type { CollegeOfFile } from "@/lib/timetables/engine/columns";

interface Place {
  collegeId: string | null;
  siteId: string | null;
}

/** The college that a cell names, by its long or its short name. */
export function collegeIn(cell: Cell, colleges: CollegeOfFile[]): Reading<CollegeOfFile | null> {
  const word = wordsOf(cell);
  if (word.trim() === "") return { value: null };
  const college = colleges.find(({ name, shortName }) => isSame(word, shortName) || isSame(word, name));
  if (college) return { value: college };
  return {
    problem: `No college of this programme is called ${quoted(cell)}.`,
    remedy: `Write ${orList(colleges.map(({ shortName }) => shortName))}, or leave it empty.`,
  };
}

/** The place of a session: a site says which college it belongs to where the file does not. */
export function siteIn(
  cell: Cell,
  college: CollegeOfFile | null,
  homeId: string,
  colleges: CollegeOfFile[],
): Reading<Place> {
  const word = wordsOf(cell);
  if (word.trim() === "") return { value: { collegeId: college?.id ?? null, siteId: null } };
  const home = colleges.filter(({ id }) => id === homeId);
  const searched = college ? [college] : [...home, ...colleges];
  for (const { id, sites } of searched) {
    const site = sites.find(({ name }) => name === word) ?? sites.find(({ name }) => isSame(word, name));
    if (site) return { value: { collegeId: id, siteId: site.id } };
  }
  const names = (college ? [college] : colleges).flatMap(({ sites }) => sites.map(({ name }) => name));
  return {
    problem: college
      ? `${college.shortName} has no site called ${quoted(cell)}.`
      : `No college of this programme has a site called ${quoted(cell)}.`,
    remedy: names.length > 0 ? `Write ${orList(names)}, or leave it empty.` : "Leave it empty.",
  };
}
