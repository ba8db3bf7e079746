import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choices";
import { Section } from "@/components/ui/section";
import type { LoadedWorkshop } from "@/components/workshops/workshop-page";
import { markAttendance } from "@/lib/workshops/actions/running";

/** Who came, of those whose sign-ups this person sees. */
export function Attendance({ workshop, places }: LoadedWorkshop) {
  const booked = places.filter(({ state }) => state === "booked");
  if (booked.length === 0) return null;
  const marked = booked.filter(({ attended }) => attended !== null);
  return (
    <Section
      title="Who came"
      lead={
        marked.length > 0
          ? `${marked.filter(({ attended }) => attended).length} of ${booked.length} came.`
          : "Nobody has been ticked yet."
      }
    >
      <ActionForm
        action={markAttendance}
        submitLabel="Keep who came"
        submitKind="secondary"
        hidden={{ workshopId: workshop.id }}
        label="Who came"
      >
        <CheckboxGroup
          name="came"
          label="Tick who was there"
          optional
          options={booked.map(({ id, name, organisation, college }) => ({
            value: id,
            label: [name, organisation || college?.shortName].filter(Boolean).join(", "),
          }))}
          defaultValue={booked.filter(({ attended }) => attended).map(({ id }) => id)}
        />
      </ActionForm>
    </Section>
  );
}
