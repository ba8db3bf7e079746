import { z } from "zod";
import { id, requiredText, text, wholeNumber } from "@/lib/core/fields";

const college = {
  name: requiredText("Enter the college’s name."),
  shortName: requiredText("Enter a short name, as it stands in lists.", 40),
  safeguardingName: text(),
  safeguardingPhone: text(60),
  safeguardingEmail: text(320).refine(
    (value) => value.trim() === "" || z.email().safeParse(value.trim()).success,
    {
      error: "Enter an e-mail address in the form name@college.ac.uk, or leave it empty.",
    },
  ),
};

const ofCollege = { programmeId: id(), collegeId: id() };

export const newCollege = z.object({ programmeId: id(), ...college });
export const changedCollege = z.object({ ...ofCollege, ...college });
export const oneCollege = z.object(ofCollege);

const site = {
  name: requiredText("Enter the site’s name."),
  address: text(500),
  arrival: text(1_000),
};

export const newSite = z.object({ ...ofCollege, ...site });
export const changedSite = z.object({ programmeId: id(), siteId: id(), ...site });

const WRONG_MINUTES = "Give whole minutes from 0 to 600, or leave it empty.";

export const journey = z.object({
  programmeId: id(),
  siteId: id(),
  otherId: id(),
  minutes: z.union([z.literal("").transform(() => null), wholeNumber(0, 600, WRONG_MINUTES)], {
    error: WRONG_MINUTES,
  }),
});

export const newSubject = z.object({ ...ofCollege, subject: requiredText("Enter the subject area.", 100) });
