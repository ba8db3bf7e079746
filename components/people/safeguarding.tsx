import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { loadSafeguarding } from "@/lib/people/loaders";

const TARGET = "inline-flex min-h-11 items-center";

/** Whom to tell, at once and outside any form. */
export function Safeguarding({ colleges }: { colleges: Awaited<ReturnType<typeof loadSafeguarding>> }) {
  return (
    <>
      <PageHeading
        title="Worried about a learner?"
        lead="Tell your safeguarding lead today, by telephone or in person. Never write it into a form here. If somebody is in danger now, ring 999."
      />
      {colleges.map((college) => (
        <Section key={college.name} title={college.name}>
          <Facts
            facts={[
              {
                label: "Safeguarding lead",
                value: college.safeguardingName || "Ask at your college’s reception",
              },
              {
                label: "Telephone",
                value: college.safeguardingPhone ? (
                  <a href={`tel:${college.safeguardingPhone.replaceAll(" ", "")}`} className={TARGET}>
                    {college.safeguardingPhone}
                  </a>
                ) : (
                  "–"
                ),
              },
              {
                label: "E-mail",
                value: college.safeguardingEmail ? (
                  <a href={`mailto:${college.safeguardingEmail}`} className={TARGET}>
                    {college.safeguardingEmail}
                  </a>
                ) : (
                  "–"
                ),
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}
