import { cancelProposalAction, proposeGroupsAction } from "@/lib/buddy-groups/actions/proposals";
import type { ProposingData } from "@/lib/buddy-groups/loaders/proposals";
import { ActButton } from "../../forms/act-button";
import { ActionForm } from "../../forms/action-form";
import { ButtonLink } from "../../ui/button-link";
import { Disclosure } from "../../ui/disclosure";
import { Ended } from "./ended";
import { LazyWorking } from "./lazy-working";
import { WeightFields } from "./weight-fields";
import { Wishes } from "./wishes";

interface ProposingProps extends ProposingData {
  draftId: string;
  href: string;
  room: string;
  /** Whether something is to be put right, so that a few changes may do. */
  toRepair: boolean;
}

/** Has groups proposed for everybody who is not in a locked one; shows how far that is, and what came of it. */
export function Proposing({ draftId, href, room, toRepair, ...data }: ProposingProps) {
  const { sliders, presets, version, latest } = data;
  return (
    <section id="propose" aria-labelledby="propose-title" className="mb-8 border-line border-y py-5">
      <h2 id="propose-title" className="text-h2">
        Propose groups
      </h2>
      <div aria-live="polite">
        {latest && !latest.working ? <Ended {...latest} draftId={draftId} room={room} /> : null}
      </div>
      {latest?.working ? (
        <>
          <p className="mt-2">
            {latest.by} has had groups proposed{latest.other ? ` for the draft “${latest.other}”` : ""} since{" "}
            {latest.since}. You can leave this page meanwhile, or go on moving people: nothing is overwritten.
          </p>
          <LazyWorking draftId={draftId} href={href} initial={latest.working} />
          <ActButton
            action={cancelProposalAction}
            label="Cancel"
            hidden={{ draftId, proposalId: latest.id }}
            about="the proposal"
          />
        </>
      ) : (
        <div className="mt-2 space-y-4">
          <p className="max-w-measure text-soft">
            Finds groups in which everybody can visit and be visited. Whoever is held stays, and so does every
            locked group.
          </p>
          <ActionForm
            action={proposeGroupsAction}
            submitLabel="Propose groups"
            hidden={{ draftId, version }}
            prefix="propose"
            label="Propose groups"
          >
            <Disclosure summary="What counts">
              <WeightFields key={version} sliders={sliders} presets={presets} />
            </Disclosure>
          </ActionForm>
          <Wishes {...data} draftId={draftId} />
        </div>
      )}
      {toRepair ? (
        <p className="mt-4">
          <ButtonLink href={`${href}/repair`}>Put right with the fewest changes</ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
