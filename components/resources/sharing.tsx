import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { NumberField } from "@/components/forms/number-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { whoSees } from "@/lib/access/audience";
import { addSharing, removeSharing } from "@/lib/resources/actions";
import { SHARING_WORDS } from "@/lib/resources/labels";
import { SHARING_KINDS, type SharingKind } from "@/lib/resources/schema";

interface SharingProps {
  programmeId: string;
  sharing: { id: string; kind: SharingKind; day: string; people: number | null }[];
  today: string;
}

/** Where one passed on what one learned: counted for the programme, and no word of what. */
export function Sharing({ programmeId, sharing, today }: SharingProps) {
  return (
    <Section title="Where you passed something on" lead="A team meeting, a chat at the copier: it counts.">
      <WhoSees {...whoSees("SharingAct")} />
      <p className="max-w-measure text-soft">
        Your coordinators see how many tutors shared something, not who.
      </p>
      <Table
        caption="What you noted"
        rows={sharing}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">Nothing noted yet.</p>}
        columns={[
          { label: "Day", names: true, cell: ({ day }) => day },
          { label: "Where", cell: ({ kind }) => SHARING_WORDS[kind] },
          { label: "People", numeric: true, cell: ({ people }) => people ?? "–" },
          {
            label: "Take it off",
            cell: ({ id, day }) => (
              <ActButton
                action={removeSharing}
                label="Remove"
                kind="quiet"
                hidden={{ sharingId: id }}
                about={`what you noted for ${day}`}
              />
            ),
          },
        ]}
      />
      <ActionForm
        action={addSharing}
        submitLabel="Note it"
        submitKind="secondary"
        hidden={{ programmeId, intentionKey: crypto.randomUUID() }}
        label="Note where you passed something on"
        prefix="sharing"
        clearWhenDone
      >
        <RadioGroup
          name="kind"
          label="Where was it?"
          options={SHARING_KINDS.map((value) => ({ value, label: SHARING_WORDS[value] }))}
        />
        <DateField name="onDate" label="Day" max={today} defaultValue={today} />
        <NumberField name="people" label="How many were there?" optional unit="people" />
      </ActionForm>
    </Section>
  );
}
