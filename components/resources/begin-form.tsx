import { ActionForm } from "@/components/forms/action-form";
import { type Option, SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { beginEntry } from "@/lib/resources/actions";

/** The first step of an entry: a title, and the visit it comes from, if from one. */
export function BeginForm({ programmeId, visits }: { programmeId: string; visits: Option[] }) {
  return (
    <ActionForm
      action={beginEntry}
      submitLabel="Begin"
      submitKind="secondary"
      hidden={{ programmeId, intentionKey: crypto.randomUUID() }}
      label="A new entry"
    >
      <TextField name="title" label="Title" hint="Nobody but you sees it for now." />
      {visits.length > 0 ? (
        <SelectField
          name="visitId"
          label="From a visit"
          hint="If the other tutor may be recognised in it. Then it is published only once they have read it and said yes. This cannot be changed later."
          optional
          blank="From no visit"
          options={visits}
        />
      ) : null}
    </ActionForm>
  );
}
