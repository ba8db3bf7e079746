import { DateField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";

/** What, by when, and who will ask about it. */
export function ActionFields({ values }: { values: { what: string; dueOn: string; whoAsks: string } }) {
  return (
    <>
      <LongTextField
        name="what"
        label="What I will do"
        hint="The smallest step that would help. No learners’ names."
        rows={2}
        limit={500}
        defaultValue={values.what}
      />
      <DateField name="dueOn" label="By when" defaultValue={values.dueOn} />
      <TextField
        name="whoAsks"
        label="Who will ask me about it"
        hint="Somebody of the set, or a colleague. Staffroom writes to nobody about it."
        optional
        autoComplete="off"
        defaultValue={values.whoAsks}
      />
    </>
  );
}
