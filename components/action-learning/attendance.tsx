import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choices";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { holdMeetingAction } from "@/lib/action-learning/actions/meetings";
import { cameInWords } from "@/lib/action-learning/labels";

/** Who was there; it decides who reads what is kept of the meeting. */
export function Attendance({ meeting, may, places, ownId }: FacilitateProps) {
  const noted = meeting.heldAt !== null;
  const there = places.filter(({ id, present }) => (noted ? present : id === ownId)).map(({ id }) => id);
  return (
    <Section
      title="Who was there"
      id="there"
      lead={
        noted
          ? `${cameInWords(meeting.attendances)} came. Those who were there read what is kept of the meeting, and nobody else.`
          : "Note this first, as people arrive or afterwards: only those who were there can read or write what is kept."
      }
    >
      {may.hold ? (
        <>
          <WhoSees {...whoSees("SetMeeting", { named: { facilitator: "you" } })} />
          <ActionForm
            key={meeting.version}
            under={noted ? "Put it right" : undefined}
            action={holdMeetingAction}
            hidden={{ meetingId: meeting.id, version: meeting.version }}
            submitLabel={noted ? "Keep the change" : "Note who was there"}
            submitKind={noted ? "secondary" : undefined}
            label="Who was there"
            prefix="there"
          >
            <CheckboxGroup
              name="present"
              label="Tick everybody who was there"
              options={places.map(({ id, name }) => ({
                value: id,
                label: id === ownId ? `${name} (you)` : name,
              }))}
              defaultValue={there}
            />
          </ActionForm>
        </>
      ) : null}
    </Section>
  );
}
