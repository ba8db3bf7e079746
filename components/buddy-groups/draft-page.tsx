import { discardDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { ActButton } from "../forms/act-button";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { ButtonLink } from "../ui/button-link";
import { Disclosure } from "../ui/disclosure";
import { Notice } from "../ui/notice";
import { PageHeading } from "../ui/page-heading";
import { LazyBoard } from "./board/lazy-board";
import { NativeBoard } from "./board/native-board";
import { Proposing } from "./proposing/proposing";

type DraftPageProps = Awaited<ReturnType<typeof loadBoard>> & { from: number };

/** One draft with its board, its history, and the way to publish it. */
export function DraftPage({
  id,
  programmeId,
  kind,
  name,
  publishedAt,
  state,
  people,
  history,
  proposing,
  toRepair,
  from,
}: DraftPageProps) {
  const room = `/programmes/${programmeId}/buddy-groups`;
  const href = `${room}/drafts/${id}`;
  const board = { draftId: id, kind, people, state };
  const placed = state.arrangement.lanes.some(({ seats }) => seats.length > 0);
  return (
    <>
      <Breadcrumbs crumbs={[{ href: room, label: "Buddy groups" }, { label: name }]} />
      <PageHeading
        title={name}
        kicker={`A draft of ${KIND_WORDS[kind].many.toLowerCase()}: only coordinators see it`}
        lead={`Drag people, or use “Move to …”. A ${KIND_WORDS[kind].one} has ${KIND_WORDS[kind].sizes}. Every move is kept at once.`}
        actions={
          <>
            {state.open ? <ButtonLink href={`${href}/publish`}>Look it over and publish</ButtonLink> : null}
            {state.open && placed ? <ButtonLink href={`${href}/why`}>Why these groups</ButtonLink> : null}
          </>
        }
      />
      {proposing ? (
        <Proposing {...proposing} draftId={id} href={href} room={room} toRepair={toRepair && placed} />
      ) : null}
      {state.open ? (
        <LazyBoard {...board}>
          <NativeBoard {...board} href={href} from={from} />
        </LazyBoard>
      ) : (
        <Notice>
          <p>
            {publishedAt ? `Published on ${publishedAt}.` : "This draft was laid aside."} It stays here as it
            was.
          </p>
        </Notice>
      )}
      <div className="mt-10">
        {history.length > 0 ? (
          <Disclosure summary="What was done last">
            <ol className="space-y-2">
              {history.map((change) => (
                <li key={change.key}>
                  {change.words} <span className="text-small text-soft">{change.at}</span>
                </li>
              ))}
            </ol>
          </Disclosure>
        ) : null}
        {state.open ? (
          <ActButton
            action={discardDraftAction}
            label="Lay this draft aside"
            kind="quiet"
            hidden={{ draftId: id }}
            confirm={{
              question: <p>Nobody can go on with it then. The groups stay as they are.</p>,
              label: "Lay it aside",
            }}
          />
        ) : null}
      </div>
    </>
  );
}
