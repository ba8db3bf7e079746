import { CheckboxGroup, RadioGroup } from "@/components/forms/choices";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { EXPERIENCE_WORDS, ROLE_WORDS } from "@/lib/people/labels";
import type { loadMember } from "@/lib/people/loaders/members";

type Props = Pick<Awaited<ReturnType<typeof loadMember>>, "member" | "mayLead" | "colleges" | "subjects">;

/** Who somebody is in a programme. */
export function MemberFields({ member, mayLead, colleges, subjects }: Props) {
  const [only] = colleges;
  const roles = (["tutor", "facilitator", "coordinator", "lead"] as const).filter(
    (role) => role !== "lead" || mayLead || member?.roles.includes("lead"),
  );
  return (
    <>
      <TextField name="name" label="Name" defaultValue={member?.person.name} />
      {member ? null : <TextField name="email" label="E-mail address" type="email" />}
      <SelectField
        name="collegeId"
        label="College"
        options={colleges.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        defaultValue={member?.collegeId ?? (colleges.length === 1 ? only?.id : "")}
      />
      <SelectField
        name="siteId"
        label="Site"
        hint="Where they mostly teach"
        optional
        blank="None in particular"
        options={colleges.flatMap(({ shortName, sites }) =>
          sites.map(({ id, name }) => ({
            value: id,
            label: colleges.length > 1 ? `${shortName}: ${name}` : name,
          })),
        )}
        defaultValue={member?.siteId ?? ""}
      />
      <SelectField
        name="subjectId"
        label="Subject area"
        optional
        blank="None given"
        options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={member?.subjectId ?? ""}
      />
      <CheckboxGroup
        name="roles"
        label="Takes part as"
        options={roles.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        defaultValue={member?.roles ?? ["tutor"]}
      />
      <RadioGroup
        name="experience"
        label="Experience"
        options={Object.entries(EXPERIENCE_WORDS).map(([value, label]) => ({ value, label }))}
        defaultValue={member?.experience ?? "experienced"}
      />
      <TextField
        name="lineManagerEmail"
        label="Line manager’s e-mail address"
        hint="So that the two are never put into one group"
        type="email"
        optional
        defaultValue={member?.lineManager?.email}
      />
      <NumberField
        name="maxTravelMinutes"
        label="Longest journey for a visit"
        unit="minutes"
        optional
        defaultValue={member?.maxTravelMinutes ?? ""}
      />
    </>
  );
}
