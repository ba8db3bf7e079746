import { releaseAction, wishAction } from "@/lib/buddy-groups/actions/wishes";
import type { ProposingData } from "@/lib/buddy-groups/loaders/proposals";
import { ActButton } from "../../forms/act-button";
import { Notice } from "../../ui/notice";

type EndedProps = Extract<NonNullable<ProposingData["latest"]>, { working: null }> & {
  draftId: string;
  room: string;
};

/** What came of the last proposal. */
export function Ended({ draftId, room, ...ended }: EndedProps) {
  const { by, at, words, end, nearness, changed, result, conflict, relaxations } = ended;
  const isGood = end === "kept" && !changed;
  return (
    <div className="my-4 space-y-3">
      <Notice kind={isGood ? "success" : end === "kept" || end === "cancelled" ? "info" : "warning"}>
        {nearness ? <p className="font-bold">{changed ? `As proposed: ${nearness}` : nearness}</p> : null}
        {result ? (
          <p>
            The board had changed meanwhile, so the proposed groups are a draft of their own:{" "}
            <a className="underline" href={`${room}/drafts/${result.id}`}>
              {result.name}
            </a>
            .
          </p>
        ) : (
          <p>{changed ? "You or others have changed the groups since." : words}</p>
        )}
        {conflict.length > 0 ? (
          <ul className="list-disc ps-5">
            {conflict.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        ) : null}
        <p className="text-small text-soft">
          Asked for by {by} on {at}.
        </p>
      </Notice>
      {relaxations.length > 0 ? (
        <ul className="flex flex-wrap gap-3">
          {relaxations.map(({ label, ...each }) => (
            <li key={label}>
              <Relax draftId={draftId} label={label} {...each} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type RelaxProps = { draftId: string } & EndedProps["relaxations"][number];

/** One press that gives up one rule. */
function Relax({ draftId, label, ...relaxation }: RelaxProps) {
  if (relaxation.kind === "release")
    return <ActButton action={releaseAction} label={label} hidden={{ draftId, person: relaxation.person }} />;
  const { way, pair } = relaxation.wish;
  const [one, other] = pair;
  return <ActButton action={wishAction} label={label} hidden={{ draftId, way, one, other, wanted: "no" }} />;
}
