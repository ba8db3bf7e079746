import { ActButton } from "@/components/forms/act-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { NewTimeForm } from "@/components/visits/new-time-form";
import type { VisitPageProps } from "@/components/visits/visit-page";
import { localDay, localMinutes, minutesToClock } from "@/lib/core/dates";
import * as actions from "@/lib/visits/actions";
import type { Side, VisitMove } from "@/lib/visits/rules";

/** What is next, and what else is possible: nothing that is not this person's to do now. */
export function VisitMoves({ visit, side, moves, mayWrite, begun }: VisitPageProps & { side: Side }) {
  const other = side === "host" ? visit.visitor.person.name : visit.host.person.name;
  const hidden = { visitId: visit.id, version: visit.version };
  const may = (move: VisitMove) => moves.includes(move);
  const form = `/programmes/${visit.programmeId}/visits/${visit.id}/form`;
  return (
    <div className="space-y-4">
      <Waiting visit={visit} side={side} other={other} moves={moves} mayWrite={mayWrite} />
      <div className="flex flex-wrap items-start gap-3">
        {may("agree") ? (
          <ActButton action={actions.agreeVisit} label="Agree" kind="primary" hidden={hidden} />
        ) : null}
        {mayWrite ? (
          <ButtonLink href={form} kind="primary">
            {visit.state === "recorded" ? "Look it over and share" : "Write the visit form"}
          </ButtonLink>
        ) : null}
        {may("visit") && side === "host" ? (
          <ActButton action={actions.markVisited} label="It took place" hidden={hidden} />
        ) : null}
        {may("decline") ? (
          <ActButton
            action={actions.declineVisit}
            label="Decline"
            hidden={hidden}
            confirm={{
              question: `${other} gets a friendly letter that this time does not work.`,
              label: "Yes, decline",
            }}
          />
        ) : null}
        {may("notHeld") ? (
          <ActButton
            action={actions.markNotHeld}
            label="It did not take place"
            hidden={hidden}
            confirm={{
              question: "It happens. You can propose another time at once.",
              label: "Yes, it did not take place",
            }}
          />
        ) : null}
        {may("cancel") && !may("notHeld") ? (
          <ActButton
            action={actions.cancelVisit}
            label="Call it off"
            hidden={hidden}
            confirm={{
              question: `${other} gets a friendly letter. No reason is asked.`,
              label: "Yes, call it off",
            }}
          />
        ) : null}
      </div>
      {may("counter") || may("move") ? (
        <NewTimeForm
          counter={may("counter")}
          hidden={hidden}
          day={localDay(visit.startsAt, visit.programme.timeZone)}
          from={minutesToClock(localMinutes(visit.startsAt, visit.programme.timeZone))}
          to={minutesToClock(localMinutes(visit.endsAt, visit.programme.timeZone))}
          other={other}
          begun={begun.time}
        />
      ) : null}
    </div>
  );
}

type WaitingProps = Pick<VisitPageProps, "visit" | "moves" | "mayWrite"> & { side: Side; other: string };

/** Who waits on whom, in a sentence. */
function Waiting({ visit, side, other, moves, mayWrite }: WaitingProps) {
  const words = waitingWords({ visit, side, other, moves, mayWrite });
  return words ? <Notice>{words}</Notice> : null;
}

function waitingWords({ visit, side, other, moves, mayWrite }: WaitingProps): string | null {
  switch (visit.state) {
    case "proposed":
      if (moves.includes("agree")) return `${other} waits for your answer.`;
      return moves.includes("decline")
        ? "The time proposed has passed. Suggest another."
        : `Waiting for ${other} to answer.`;
    case "agreed":
    case "visited":
      if (mayWrite) return "Write your form while it is fresh: ten minutes, best within five working days.";
      return visit.state === "visited" ? `${other} is writing the visit form.` : null;
    case "recorded":
      return side === "visitor"
        ? `Your form is written. ${other} cannot read it until you share it.`
        : `${other} has yet to share the visit form.`;
    case "shared":
      return side === "host"
        ? `${other} has shared the visit form. Read it below, then let them know.`
        : `Waiting for ${other} to read your form.`;
    default:
      return null;
  }
}
