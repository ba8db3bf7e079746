import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import { addSubject } from "@/lib/people/actions/colleges";
import type { loadColleges } from "@/lib/people/loaders/colleges";

type Props = Pick<Awaited<ReturnType<typeof loadColleges>>, "programmeId" | "colleges" | "subjects">;

/** The subject areas that people teach. */
export function Subjects({ programmeId, colleges, subjects }: Props) {
  const own = colleges.find(({ mayEdit }) => mayEdit);
  return (
    <Section id="subjects" title="Subject areas" lead="The same for all colleges and programmes.">
      {subjects.length > 0 ? (
        <p className="max-w-measure">{subjects.map(({ name }) => name).join(", ")}.</p>
      ) : (
        <p>None yet. Add them here, or bring people in a file: it brings its subject areas along.</p>
      )}
      {own ? (
        <ActionForm
          action={addSubject}
          hidden={{ programmeId, collegeId: own.id }}
          label="Add a subject area"
          submitLabel="Add it"
          submitKind="secondary"
          clearWhenDone
        >
          <TextField name="subject" label="Subject area" />
        </ActionForm>
      ) : null}
    </Section>
  );
}
