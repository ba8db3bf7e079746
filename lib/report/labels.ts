import type { Obstacle, ReportMove, ReportState } from "@/lib/report/rules";
import type { SectionKey } from "@/lib/report/schema";

/** `none` is what a draft says where there is nothing yet to count or to quote. */
export const SECTION_WORDS: Record<SectionKey, { title: string; ask: string; none?: string }> = {
  about: { title: "The project", ask: "What the project is about, for somebody who has not heard of it." },
  kpis: { title: "Project KPIs", ask: "A line of judgement: what do the figures say?" },
  slippage: { title: "Slippage", ask: "Anything to add about what was moved, and why." },
  outcomes: { title: "Outcomes and process", ask: "What happened and what came of it, with its limits." },
  benefits: {
    title: "Benefits",
    ask: "What ties these voices together.",
    none: "Nothing yet. Cards that you choose at the group evaluation come here, and quotes from end reports that may be quoted.",
  },
  wishes: {
    title: "Wishes",
    ask: "What the partners make of these wishes.",
    none: "Nothing yet. Every wish from the group evaluation comes here, with how many share it.",
  },
  next_steps: {
    title: "Next steps",
    ask: "What the partners commit to.",
    none: "Nothing yet. Next steps from the group evaluation come here, and milestones that were moved.",
  },
  links: {
    title: "Links",
    ask: "Anything else worth looking at.",
    none: "Nothing yet. Good practice that was made public comes here, and workshops once they are open.",
  },
};

export const OBSTACLE_WORDS: Record<Obstacle, string> = {
  "evaluation-open": "The group evaluation is still open: cards can be taken back. Close it first.",
  "withdrawn-quotes": "A quote was taken back by its author. Take it off first.",
  "sign-offs": "Each college’s coordinator signs it off first.",
};

/** What the generated state tables call states and moves. */
export const STATE_WORDS: Record<ReportState, string> = { draft: "Draft", published: "Published" };
export const MOVE_WORDS: Record<ReportMove, string> = { publish: "publish" };
