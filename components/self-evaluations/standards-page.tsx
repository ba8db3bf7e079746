import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { addStandardAction, changeStandardAction } from "@/lib/self-evaluations/actions";
import { AREA_WORDS } from "@/lib/self-evaluations/labels";
import type { loadStandards } from "@/lib/self-evaluations/loaders";
import { AREAS } from "@/lib/self-evaluations/rules";

type StandardsPageProps = Awaited<ReturnType<typeof loadStandards>> & {
  /** The number of the standard to change. */
  change?: string;
};
type Standard = StandardsPageProps["standards"][number];

/** The standards of the full self-evaluation, for the lead to keep. */
export function StandardsPage({ programme, standards, begun, change }: StandardsPageProps) {
  const settings = `/programmes/${programme.id}/settings`;
  const unchecked = standards.filter(({ verified, retiredAt }) => !verified && !retiredAt).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Settings", href: settings }, { label: "Standards" }]} />
      <PageHeading
        title="Standards"
        lead="What the full self-evaluation asks of, in all programmes. Short titles only: the full text is its publisher’s."
      />
      {unchecked > 0 ? (
        <p className="mb-6 max-w-measure">
          {unchecked} of {standards.length} still have to be checked against the publisher’s text. Until then
          tutors see that beside them.
        </p>
      ) : null}
      {AREAS.map((area) => (
        <Section key={area} title={AREA_WORDS[area]}>
          <ul className="max-w-measure border-line border-t">
            {standards
              .filter((standard) => standard.area === area)
              .map((standard) => (
                <li key={standard.number} className="border-line border-b py-2">
                  <Line standard={standard} href={`${settings}/standards?change=${standard.number}`} />
                  {change === String(standard.number) ? (
                    <Change standard={standard} programmeId={programme.id} back={`${settings}/standards`} />
                  ) : null}
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Section title="Add a standard" lead="It comes after the last one, and is not checked yet.">
        <ActionForm
          action={addStandardAction}
          hidden={{ programmeId: programme.id, intentionKey: crypto.randomUUID() }}
          prefix="new"
          label="Add a standard"
          submitLabel="Add this standard"
          keeps={begun}
          key={standards.length}
        >
          <SelectField
            name="area"
            label="Where it belongs"
            options={AREAS.map((value) => ({ value, label: AREA_WORDS[value] }))}
          />
          <TextField name="title" label="Short title" />
        </ActionForm>
      </Section>
    </>
  );
}

function Line({
  standard: { number, title, verified, retiredAt },
  href,
}: {
  standard: Standard;
  href: string;
}) {
  return (
    <div id={`standard-${number}`} className="flex flex-wrap items-baseline gap-x-4">
      <p className="min-w-56 flex-1">
        <span dir="auto">{`${number}. ${title}`}</span>{" "}
        {retiredAt ? (
          <Badge tone="neutral">No longer asked</Badge>
        ) : verified ? null : (
          <Badge tone="waiting">To be checked</Badge>
        )}
      </p>
      <Link
        href={`${href}#standard-${number}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center"
      >
        Change<span className="sr-only"> standard {number}</span>
      </Link>
    </div>
  );
}

function Change({ standard, programmeId, back }: { standard: Standard; programmeId: string; back: string }) {
  const { number, version, title, verified, retiredAt } = standard;
  return (
    <div className="my-4 border-edge border-s-4 ps-5">
      <ActionForm
        action={changeStandardAction}
        hidden={{ programmeId, number, version }}
        prefix={`standard-${number}`}
        label={`Change standard ${number}`}
        submitLabel="Keep the change"
        keeps={standard.begun}
        beside={
          <ButtonLink href={back} kind="quiet">
            Leave it as it was
          </ButtonLink>
        }
      >
        <TextField name="title" label="Short title" defaultValue={title} />
        <CheckboxField
          name="verified"
          label="Checked against the publisher’s text"
          defaultChecked={verified}
        />
        <CheckboxField
          name="retired"
          label="No longer ask of this"
          hint="It leaves the form. What tutors answered to it stays theirs to read."
          defaultChecked={retiredAt !== null}
        />
      </ActionForm>
    </div>
  );
}
