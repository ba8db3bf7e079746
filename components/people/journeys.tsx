import { ActionForm } from "@/components/forms/action-form";
import { NumberField } from "@/components/forms/number-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { keepJourney } from "@/lib/people/actions/colleges";
import type { loadColleges } from "@/lib/people/loaders/colleges";

type Props = Pick<Awaited<ReturnType<typeof loadColleges>>, "programmeId" | "colleges" | "journeys">;

/** How long it takes from one site to another, for every pair of sites of which this person keeps one. */
export function Journeys({ programmeId, colleges, journeys }: Props) {
  const sites = colleges.flatMap(({ shortName, mayEdit, sites: own }) =>
    own.map(({ id, name }) => ({ id, label: `${shortName}, ${name}`, mayEdit })),
  );
  const pairs = sites.flatMap((from, at) =>
    sites.slice(at + 1).flatMap((to) => (from.mayEdit || to.mayEdit ? [{ from, to }] : [])),
  );
  if (pairs.length === 0) return null;
  const minutes = (from: string, to: string) =>
    journeys.find((each) => each.fromSiteId === from && each.toSiteId === to)?.minutes;
  const known = pairs.filter(({ from, to }) => minutes(from.id, to.id) !== undefined).length;
  return (
    <Section
      id="journeys"
      title="Journeys"
      lead="Minutes by public transport, both ways alike. An unknown journey counts as none, so visits may look possible that are not."
    >
      <p>
        {known} of {pairs.length} known.
      </p>
      {pairs.map(({ from, to }) => {
        const now = minutes(from.id, to.id);
        return (
          <Disclosure
            key={`${from.id} ${to.id}`}
            summary={`${from.label} to ${to.label}: ${now === undefined ? "not known" : `${now} minutes`}`}
          >
            <ActionForm
              action={keepJourney}
              hidden={{ programmeId, siteId: from.id, otherId: to.id }}
              prefix={`${from.id}-${to.id}`}
              label={`${from.label} to ${to.label}`}
              submitLabel="Keep"
              submitKind="secondary"
            >
              <NumberField name="minutes" label="Journey" unit="minutes" optional defaultValue={now ?? ""} />
            </ActionForm>
          </Disclosure>
        );
      })}
    </Section>
  );
}
