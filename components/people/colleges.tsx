import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { WhoSees } from "@/components/forms/who-sees";
import { CollegeFields, SiteFields } from "@/components/people/college-fields";
import { Journeys } from "@/components/people/journeys";
import { Subjects } from "@/components/people/subjects";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { addCollege, addSite, changeCollege, changeSite, removeCollege } from "@/lib/people/actions/colleges";
import type { loadColleges } from "@/lib/people/loaders/colleges";

type CollegesProps = Awaited<ReturnType<typeof loadColleges>>;
type College = CollegesProps["colleges"][number];

/** The colleges of a programme, their sites and the ways between them, and the subject areas. */
export function Colleges({ programmeId, colleges, journeys, subjects, leads, leadCollegeId }: CollegesProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: "Settings", href: `/programmes/${programmeId}/settings` },
          { label: "Colleges and sites" },
        ]}
      />
      <PageHeading
        title="Colleges and sites"
        lead="Who takes part together, where people teach, and how long it takes from one place to another."
      />
      <WhoSees {...whoSees("College")} />
      {colleges.map((college) => (
        <OneCollege
          key={college.id}
          college={college}
          programmeId={programmeId}
          mayRemove={leads && college.people === 0 && college.id !== leadCollegeId}
        />
      ))}
      {leads ? (
        <Section id="another" title="Another college" lead="A partner whose tutors take part as well.">
          <ActionForm
            action={addCollege}
            hidden={{ programmeId }}
            prefix="new"
            label="Another college"
            submitLabel="Add this college"
            clearWhenDone
          >
            <CollegeFields />
          </ActionForm>
        </Section>
      ) : null}
      <Journeys programmeId={programmeId} colleges={colleges} journeys={journeys} />
      <Subjects programmeId={programmeId} colleges={colleges} subjects={subjects} />
    </>
  );
}

interface OneCollegeProps {
  college: College;
  programmeId: string;
  mayRemove: boolean;
}

function OneCollege({ college, programmeId, mayRemove }: OneCollegeProps) {
  const { id, name, shortName, sites, mayEdit } = college;
  const place = { programmeId, collegeId: id };
  return (
    <Section id={`college-${id}`} title={name}>
      <Facts
        facts={[
          { label: "In lists", value: shortName },
          { label: "Safeguarding lead", value: safeguarding(college) },
        ]}
      />
      {mayEdit ? (
        <ActionForm
          action={changeCollege}
          hidden={place}
          prefix={id}
          label={`Change ${shortName}`}
          submitLabel="Keep the change"
          under={`Change ${shortName}’s names and contact`}
        >
          <CollegeFields college={college} />
        </ActionForm>
      ) : null}
      <h3 className="text-h3">Sites of {shortName}</h3>
      {sites.length === 0 ? (
        <EmptyState title="No sites yet">
          A site is where people teach. Add each one, so that visits know where to go.
        </EmptyState>
      ) : (
        <ul className="max-w-measure border-line border-t">
          {sites.map((site) => (
            <li key={site.id} className="border-line border-b py-3">
              <p className="font-bold">{site.name}</p>
              {site.address ? <p>{site.address}</p> : null}
              {site.arrival ? <p className="text-soft">{site.arrival}</p> : null}
              {mayEdit ? (
                <ActionForm
                  action={changeSite}
                  hidden={{ programmeId, siteId: site.id }}
                  prefix={site.id}
                  label={`Change ${site.name}`}
                  submitLabel="Keep the change"
                  under={
                    <>
                      Change<span className="sr-only"> {site.name}</span>
                    </>
                  }
                >
                  <SiteFields site={site} />
                </ActionForm>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayEdit ? (
        <ActionForm
          action={addSite}
          hidden={place}
          prefix={`site-${id}`}
          label={`Add a site of ${shortName}`}
          submitLabel="Add this site"
          submitKind="secondary"
          clearWhenDone
          under={`Add a site of ${shortName}`}
        >
          <SiteFields />
        </ActionForm>
      ) : null}
      {mayRemove ? (
        <ActButton
          action={removeCollege}
          hidden={place}
          label={`Take ${shortName} out of the programme`}
          kind="danger"
          confirm={{ question: "Nobody takes part for it, so nothing is lost.", label: "Yes, take it out" }}
        />
      ) : null}
    </Section>
  );
}

const safeguarding = ({ safeguardingName, safeguardingPhone, safeguardingEmail }: College) =>
  [safeguardingName, safeguardingPhone, safeguardingEmail].filter(Boolean).join(", ") ||
  "Nobody named yet: whoever worries about a learner needs to know whom to ask";
