import { z } from "zod";
import { id, requiredText, text, version, wholeNumber } from "@/lib/core/fields";
import { EXPERIENCES } from "@/lib/people/engine/columns";

/** The most that a file may weigh. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024;

/** A file of people, or, once it has been looked at, the rows read from it and what was there at the time. */
export const peopleFile = z.object({
  programmeId: id(),
  file: z
    .custom<File>((value) => value instanceof Blob)
    .refine((file) => file.size <= MOST_FILE_BYTES, {
      error: "The file is larger than 2 MB. Leave out what is not needed, or bring it in parts.",
    })
    .optional(),
  rows: z.string().optional(),
  seen: z.string().max(64).optional(),
});

const address = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email({ error: "Enter an e-mail address in the form name@college.ac.uk." }).max(320));

const WRONG_MINUTES = "Give whole minutes from 0 to 600, or leave it empty.";

const part = {
  collegeId: id(),
  siteId: id(),
  subjectId: id(),
  roles: z
    .union([z.array(z.string()), z.string().transform((one) => [one])], {
      error: "Tick at least one role.",
    })
    .pipe(z.array(z.enum(["tutor", "facilitator", "coordinator", "lead"])).min(1)),
  experience: z.enum(EXPERIENCES, { error: "Choose one of the three." }),
  lineManagerEmail: z.union([z.literal(""), address]),
  maxTravelMinutes: z.union([z.literal("").transform(() => null), wholeNumber(0, 600, WRONG_MINUTES)], {
    error: WRONG_MINUTES,
  }),
};

const name = requiredText("Enter the name.");

export const newMember = z.object({ programmeId: id(), email: address, name, ...part });
export const changedMember = z.object({ participationId: id(), version: version(), name, ...part });
export type MemberFields = Omit<z.infer<typeof changedMember>, "participationId" | "version">;

export const oneMember = z.object({ participationId: id() });
export const versionOfMember = z.object({ participationId: id(), version: version() });
export const allOfProgramme = z.object({ programmeId: id() });

export const acceptance = z.object({
  participationId: id(),
  accept: z.literal("yes", { error: "Tick this once you have read the ground rules." }),
});

export const invitationAnswer = z.object({
  token: text(200),
  password: text(1_000),
  accept: z.literal("yes", { error: "Tick this once you have read the ground rules." }),
});
