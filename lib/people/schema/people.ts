import { z } from "zod";
import { id, requiredText, text, version, wholeNumber } from "@/lib/core/fields";
import { EXPERIENCES } from "@/lib/people/engine/columns";

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
