import { OwnThemes } from "@/components/self-evaluations/own-themes";
import type { OwnShown } from "@/components/self-evaluations/self-evaluations";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { dayInWords, localDay } from "@/lib/core/dates";
import { STATE_WORDS } from "@/lib/self-evaluations/labels";

/** One's own self-evaluation and themes, with the next thing to do. */
export function OwnPart({ own }: { own: OwnShown }) {
  return (
    <>
      <section>
        <h2 className="text-h2">Your self-evaluation</h2>
        <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
          <Badge tone={own.state === "finished" ? "done" : own.state ? "waiting" : "neutral"}>
            {own.state ? STATE_WORDS[own.state] : "Not started"}
          </Badge>
          <span className="text-soft">{since(own)}</span>
        </p>
        <Next own={own} />
      </section>
      <OwnThemes own={own} />
    </>
  );
}

function since({ state, startedAt, finishedAt, round, mayWrite }: OwnShown): string {
  const again = round > 1 ? `, round ${round}` : "";
  if (state === "finished" && finishedAt) return `on ${dayInWords(localDay(finishedAt))}${again}`;
  if (state === "open" && startedAt) return `since ${dayInWords(localDay(startedAt))}${again}`;
  return mayWrite ? "Ten minutes are enough. What you write is for you alone." : "";
}

function Next({ own: { state, mayWrite, mayReopen, programmeId } }: { own: OwnShown }) {
  const form = `/programmes/${programmeId}/self-evaluations/form`;
  const read = state === "finished" || (state && !mayWrite);
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {read ? (
        <ButtonLink href={form}>{mayReopen ? "Read it, or open it again" : "Read it"}</ButtonLink>
      ) : null}
      {!read && mayWrite ? (
        <>
          <ButtonLink href={form} kind="primary">
            {state ? "Go on writing" : "Start, quick form"}
          </ButtonLink>
          <ButtonLink href={`${form}?full`}>{state ? "Go on, full form" : "Start, full form"}</ButtonLink>
        </>
      ) : null}
    </div>
  );
}
