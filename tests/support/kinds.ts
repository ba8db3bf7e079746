/** The kinds of people that the contract tells apart, in the order of the tables' columns. */
export const KINDS = {
  "the lead": "lead@southend.example",
  "Southend’s coordinator": "listed.c@southend.example",
  "Thurrock’s coordinator": "coordinator@thurrock.example",
  "the facilitator of set one": "tutor01@southend.example",
  "the facilitator of set two": "tutor08@southend.example",
  "who facilitated set three, and is in it still": "tutor01@thurrock.example",
  "a tutor: in Egret and set one": "tutor07@southend.example",
  "her buddy, in set two": "tutor09@southend.example",
  "one who withdrew": "withdrawn.a@southend.example",
  "one who was deactivated after signing in": "tutor06@thurrock.example",
  "an outsider: took part last year": "leaver.a@southend.example",
  "nobody: signed out": "",
} as const;
export type Kind = keyof typeof KINDS;
export const kinds = Object.keys(KINDS) as Kind[];

/** Makes of the example's people the kinds it does not have: a coordinator who does not lead, one who stepped back. */
export const RECAST = [
  `UPDATE "Participation" SET roles = '{coordinator}', "acceptedAt" = now() WHERE id = 'running-ic'`,
  `INSERT INTO "PasswordCredential" ("personId", hash)
   SELECT 'person-ic', hash FROM "PasswordCredential" WHERE "personId" = 'person-s01'`,
  `UPDATE "GroupMembership" SET facilitates = false WHERE id = 'running-set-three-t01'`,
];

/** Ends somebody's account; she has signed in before. */
export const DEACTIVATE = `UPDATE "Person" SET active = false
  WHERE email = '${KINDS["one who was deactivated after signing in"]}'`;

/** Reads a table: what comes first in each line, and a letter for each kind. */
export function cellsOf(table: string): { first: string; cells: string[] }[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [first = "", ...cells] = line.trim().split(/\s+/);
      return { first, cells: [...cells.join("")] };
    });
}
