import type { ProposingData } from "@/lib/buddy-groups/loaders/proposals";
import { ButtonLink } from "../../ui/button";
import { Notice } from "../../ui/notice";

type EndedProps = Extract<NonNullable<ProposingData["latest"]>, { working: null }> & {
  draftId: string;
  href: string;
  room: string;
};

/** What came of the last proposal. */
export function Ended({ by, at, words, end, nearness, changed, result, conflict, href, room }: EndedProps) {
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
      {end === "kept" && !result ? <ButtonLink href={`${href}/why`}>Why these groups</ButtonLink> : null}
    </div>
  );
}
