import type { ReactNode } from "react";
import { ActButton } from "@/components/forms/act-button";
import { Quotes } from "@/components/report/quotes";
import { SectionEditor } from "@/components/report/section-editor";
import { SectionText } from "@/components/report/section-text";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { publishReport, signOff } from "@/lib/report/actions";
import { OBSTACLE_WORDS, SECTION_WORDS } from "@/lib/report/labels";
import type { loadProjectReport } from "@/lib/report/loaders";

export type LoadedReport = Awaited<ReturnType<typeof loadProjectReport>>;
type Draft = Extract<LoadedReport, { publishedOn: null }>;

/** The project report: words over live figures while it is written, and as it was once it is published. */
export function ReportPage(props: LoadedReport) {
  const { programme } = props;
  const word = (
    <ButtonLink href={`/api/programmes/${programme.id}/report`} plain>
      Take it as a Word document
    </ButtonLink>
  );
  if (props.publishedOn === null) return <DraftReport {...props} word={word} />;
  return (
    <>
      <PageHeading
        title="Project report"
        lead={`${programme.title}. Published on ${props.publishedOn}, as the figures stood that day.`}
        actions={word}
      />
      {props.published.map((section) => (
        <Section key={section.key} title={section.title}>
          <SectionText {...section} none="Nothing was noted." />
        </Section>
      ))}
      <p className="mt-12 text-soft">Signed off by {props.signOffs.join(" and ")}.</p>
    </>
  );
}

function DraftReport(props: Draft & { word: ReactNode }) {
  const { programme, version, sections, quotes, quotable, word } = props;
  return (
    <>
      <PageHeading
        title="Project report"
        lead="The figures are live; you add the words. Nobody but the coordinators reads it until it is published."
        actions={
          <>
            {word}
            <ButtonLink href="#going-out" kind="quiet" plain>
              Sign off and publish
            </ButtonLink>
          </>
        }
      />
      {sections.map((section) => (
        <Section key={section.key} title={section.title}>
          <SectionText {...section} none={SECTION_WORDS[section.key].none ?? "Nothing yet."} />
          {section.key === "benefits" ? (
            <Quotes programmeId={programme.id} quotes={quotes} quotable={quotable} />
          ) : null}
          <SectionEditor programmeId={programme.id} section={section} />
        </Section>
      ))}
      <GoingOut {...props} hidden={{ programmeId: programme.id, version }} />
    </>
  );
}

type GoingOutProps = Pick<Draft, "colleges" | "obstacles" | "mayPublish" | "digest"> & {
  hidden: { programmeId: string; version: number };
};

function GoingOut({ colleges, obstacles, mayPublish, digest, hidden }: GoingOutProps) {
  return (
    <Section
      id="going-out"
      title="Signing off and publishing"
      lead="Each college’s coordinator signs off what is written above. Once a word or a figure changes, both are asked again."
    >
      <Facts
        facts={colleges.map(({ name, signed, lapsed }) => ({
          label: name,
          value: signed ?? lapsed ?? "Not yet",
        }))}
      />
      {colleges
        .filter(({ mine, signed }) => mine && !signed)
        .map(({ id, name }) => (
          <ActButton
            key={id}
            action={signOff}
            label={`Sign it off for ${name}`}
            hidden={{ ...hidden, digest }}
          />
        ))}
      {mayPublish && obstacles.length > 0 ? (
        <Notice title="Before it can be published">
          <ul className="list-disc ps-6">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{OBSTACLE_WORDS[obstacle]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {mayPublish && obstacles.length === 0 ? (
        <ActButton
          action={publishReport}
          label="Publish the report"
          kind="primary"
          hidden={hidden}
          confirm={{
            question:
              "It stays as it is today: figures and words. Everybody in the programme can then read it.",
            label: "Yes, publish it",
          }}
        />
      ) : null}
    </Section>
  );
}
