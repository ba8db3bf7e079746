import { DateField, TimeField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";

/** When and where a set meets. */
export function SlotFields({ values }: { values: { day: string; from: string; to: string; place: string } }) {
  return (
    <>
      <DateField name="day" label="Day" defaultValue={values.day} />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <TimeField name="from" label="From" defaultValue={values.from} />
        <TimeField name="to" label="To" defaultValue={values.to} />
      </div>
      <TextField
        name="place"
        label="Where"
        hint="Site and room, or “online”. You can fill it in later."
        optional
        autoComplete="off"
        defaultValue={values.place}
      />
    </>
  );
}
