import type { Experience, Role } from "@/prisma/generated/enums";

/** The columns of a file of people, in their order. */
export const COLUMNS = [
  "email",
  "name",
  "college",
  "subject_area",
  "roles",
  "site",
  "line_manager_email",
  "experience",
  "max_travel_minutes",
] as const;
export type Column = (typeof COLUMNS)[number];

export const NEEDED: readonly Column[] = ["email", "name", "college"];

/** The roles that a file gives; who leads is decided on a person's own page. */
export const ROLES_OF_FILE = ["tutor", "facilitator", "coordinator"] as const satisfies Role[];
export const EXPERIENCES = ["new", "experienced", "advanced"] as const satisfies Experience[];

export interface CollegeOfFile {
  id: string;
  name: string;
  shortName: string;
  sites: { id: string; name: string }[];
}

/** Somebody who is in the programme already, as a file is compared with them. */
export interface Member {
  participationId: string;
  email: string;
  collegeId: string;
  siteId: string | null;
  subject: string | null;
  lineManagerEmail: string | null;
  roles: Role[];
  experience: Experience;
  maxTravelMinutes: number | null;
  version: number;
  left: boolean;
}

/** What a row says; null where the file leaves something open, which then stays as it is. */
export interface PersonRow {
  email: string;
  name: string;
  collegeId: string;
  siteId: string | null;
  subject: string | null;
  lineManagerEmail: string | null;
  roles: Role[] | null;
  experience: Experience | null;
  maxTravelMinutes: number | null;
}

export interface FileContext {
  /** Colleges of the programme, and those of them whose people the bringer keeps. */
  colleges: CollegeOfFile[];
  ownIds: string[];
  subjects: string[];
  members: Map<string, Member>;
  /** Whether the bringer leads the programme, and so may add a college to it. */
  leads: boolean;
}

/** People as the rows of a file, the names of the columns first. */
export function toTable(rows: PersonRow[], colleges: CollegeOfFile[]): string[][] {
  const sites = new Map(colleges.flatMap((college) => college.sites.map((site) => [site.id, site.name])));
  const names = new Map(colleges.map((college) => [college.id, college.shortName]));
  return [
    [...COLUMNS],
    ...rows.map((row) => [
      row.email,
      row.name,
      names.get(row.collegeId) ?? "",
      row.subject ?? "",
      row.roles?.join(";") ?? "",
      sites.get(row.siteId ?? "") ?? "",
      row.lineManagerEmail ?? "",
      row.experience ?? "",
      row.maxTravelMinutes === null ? "" : String(row.maxTravelMinutes),
    ]),
  ];
}
