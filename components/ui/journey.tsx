import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface Step {
  title: ReactNode;
  state: "done" | "now" | "later" | "missed";
  /** The state in words, e.g. "Shared on 4 March"; if absent a plain word stands for it. */
  note?: ReactNode;
  /** What one can do about it now. */
  action?: ReactNode;
}

const words: Record<Step["state"], string> = {
  done: "Done",
  now: "Now",
  later: "Later",
  missed: "Not done in time",
};

const marks: Record<Step["state"], string> = {
  done: "border-action bg-action text-on-action",
  now: "border-wait bg-wait-ground text-wait",
  later: "border-edge bg-paper text-soft",
  missed: "border-bad bg-bad-ground text-bad",
};

/** Where I am in the year: a printed list with a line down its side. */
export function Journey({ steps, label }: { steps: Step[]; label: string }) {
  return (
    <ol aria-label={label} className="max-w-measure">
      {steps.map((step, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the year is the identity of a step
          key={at}
          aria-current={step.state === "now" ? "step" : undefined}
          className="relative flex gap-4 pb-6 last:pb-0"
        >
          {at < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className="absolute start-[0.9375rem] top-8 bottom-0 border-edge border-s"
            />
          ) : null}
          <span
            aria-hidden="true"
            className={`flex size-8 shrink-0 items-center justify-center rounded-full border text-small font-semibold ${marks[step.state]}`}
          >
            <Mark state={step.state} at={at} />
          </span>
          <div className="min-w-0 flex-1 pt-0.5">
            <p className={step.state === "later" ? "" : "font-bold"}>{step.title}</p>
            <p
              className={
                step.state === "missed" ? "text-bad" : step.state === "now" ? "text-wait" : "text-soft"
              }
            >
              {step.note ?? words[step.state]}
            </p>
            {step.action ? <div className="not-in-print mt-3">{step.action}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ state, at }: { state: Step["state"]; at: number }) {
  if (state === "done") return <Icon name="done" />;
  if (state === "missed") return <Icon name="attention" />;
  return at + 1;
}
