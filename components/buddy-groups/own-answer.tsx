import { whoSees } from "@/lib/access/audience";
import { confirmGroupAction, objectToGroupAction } from "@/lib/buddy-groups/actions/answers";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Standing } from "@/lib/buddy-groups/rules/answers";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { ActButton } from "../forms/act-button";
import { ActionForm } from "../forms/action-form";
import { KeepsWords } from "../forms/keeps-words";
import { LongTextField } from "../forms/long-text-field";
import { WhoSees } from "../forms/who-sees";
import { Badge } from "../ui/badge";

interface OwnAnswerProps {
  membershipId: string;
  standing: Standing;
  /** The last day to say that it does not work. */
  until: string;
  kind: GroupKind;
  /** What was begun about it and not sent. */
  begun: { place: string; version: number; values: Record<string, string | string[]> };
}

/** Whether one's group works for oneself: yes at any time, no within five working days. */
export function OwnAnswer({ membershipId, standing, until, kind, begun }: OwnAnswerProps) {
  if (standing === "confirmed") return <Badge tone="done">You said that it works for you</Badge>;
  const hidden = { membershipId };
  const one = KIND_WORDS[kind].one;
  return (
    <div className="max-w-measure space-y-4 border-line border-y py-5">
      <p className="font-semibold">
        {standing === "objected"
          ? "You said that this does not work for you. Your coordinator is looking for something better."
          : `Does this ${one} work for you?`}
      </p>
      {standing === "asked" ? <p className="text-soft">Please say by {until}.</p> : null}
      <ActButton
        action={confirmGroupAction}
        label={standing === "objected" ? "It works after all" : "It works for me"}
        hidden={hidden}
      />
      {standing === "asked" ? (
        <ActionForm
          action={objectToGroupAction}
          under="This does not work for me"
          submitLabel="Tell my coordinator"
          submitKind="secondary"
          hidden={hidden}
          prefix={membershipId}
        >
          <WhoSees {...whoSees("GroupObjection")} />
          <LongTextField
            name="reason"
            label="Why does it not work?"
            rows={3}
            defaultValue={[begun.values.reason ?? ""].flat()[0]}
          />
          <KeepsWords place={begun.place} version={begun.version} />
        </ActionForm>
      ) : null}
      {standing === "silent" ? (
        <p className="text-soft">
          The five days to object are over. If something does not work, talk to your coordinator.
        </p>
      ) : null}
    </div>
  );
}
