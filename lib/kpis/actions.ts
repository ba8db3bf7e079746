"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { refused, unfit } from "@/lib/core/result";
import { findTarget } from "@/lib/kpis/data";
import * as mutations from "@/lib/kpis/mutations";
import { indicatorOf } from "@/lib/kpis/rules/indicators/all";
import { targetForm } from "@/lib/kpis/schema";
import { findProgrammeById } from "@/lib/programmes/data";

export const setTarget = action("administer", "Programme", {
  input: targetForm,
  find: ({ programmeId }) => findProgrammeById(programmeId),
  run: async ({ programmeId, indicator: code, version, target }, _, { personId }) => {
    const indicator = indicatorOf(code);
    if (!indicator || indicator.target === null) return refused("NOT_FOUND");
    const value = target !== null && indicator.kind === "share" ? target / 100 : target;
    if (value !== null && indicator.kind === "share" && value > 1)
      return unfit("target", "A share is at most 100 %.");
    return mutations.setTarget(personId, programmeId, code, version, value);
  },
  after: (_, { programmeId, indicator }) => redirect(`/programmes/${programmeId}/kpis/${indicator}`),
  saved: async ({ programmeId, indicator }) => {
    const kept = await findTarget(programmeId, indicator);
    const share = indicatorOf(indicator)?.kind === "share";
    return {
      target: kept ? String(share ? kept.target * 100 : kept.target) : "",
      version: String(kept?.version ?? 0),
    };
  },
});
