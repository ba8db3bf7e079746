import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Tone = "waiting" | "done" | "neutral" | "attention";

const tones: Record<Tone, string> = {
  waiting: "bg-wait-ground text-wait",
  done: "bg-action-ground text-action",
  neutral: "bg-quiet-ground text-soft",
  attention: "bg-bad-ground text-bad",
};

/** A state in a word, with a sign and a colour that only repeat the word. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 break-normal rounded-control sm:whitespace-nowrap px-2 text-small font-semibold ${tones[tone]}`}
    >
      <Icon name={tone} className="translate-y-[0.15em]" />
      <span>{children}</span>
    </span>
  );
}
