import { ProgrammeNav } from "@/components/shell/programme-nav";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { ExternalLink } from "@/components/ui/external-link";
import { Facts } from "@/components/ui/facts";
import { Journey } from "@/components/ui/journey";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";

interface Visit {
  to: string;
  day: string;
  learners: number;
  done: boolean;
}

const visits: Visit[] = [
  { to: "Tom Reed", day: "4 March", learners: 11, done: true },
  { to: "Priya Nair", day: "18 March", learners: 8, done: false },
];

const columns: Column<Visit>[] = [
  { label: "Visit to", names: true, cell: (visit) => visit.to },
  { label: "When", cell: (visit) => <When at="2026-03-04">{visit.day}</When> },
  { label: "Learners", numeric: true, cell: (visit) => visit.learners },
  {
    label: "State",
    cell: (visit) => <Badge tone={visit.done ? "done" : "waiting"}>{visit.done ? "Shared" : "Agreed"}</Badge>,
  },
];

const placesOf = (...labels: string[]) =>
  labels.map((label) => ({ href: `/styleguide#${label}`, label, current: label === "Visits" }));

export function Pieces() {
  return (
    <>
      <Section title="Ways about">
        <Breadcrumbs crumbs={[{ label: "Programmes", href: "/programmes" }, { label: "Style guide" }]} />
        <ProgrammeNav
          programme="Southend and Thurrock, third year"
          groups={[
            { label: "The year", items: placesOf("Overview", "People", "Milestones") },
            { label: "Together", items: placesOf("Buddy groups", "Visits", "Action learning") },
          ]}
        />
        <p>
          <ExternalLink href="https://www.w3.org/WAI/">The accessibility guidelines</ExternalLink>
        </p>
      </Section>
      <Section title="Buttons" lead="One primary button a page, if any.">
        <div className="flex flex-wrap gap-3">
          <Button>Share the form</Button>
          <Button kind="secondary">Save for later</Button>
          <Button kind="danger">Withdraw</Button>
          <Button kind="quiet">Leave it</Button>
          <ButtonLink href="/styleguide">A link that looks like a button</ButtonLink>
          <Button aria-disabled="true">Sending…</Button>
        </div>
      </Section>
      <Section title="States in a word">
        <p className="flex flex-wrap gap-3">
          <Badge tone="waiting">Waiting for Tom</Badge>
          <Badge tone="done">Shared</Badge>
          <Badge tone="neutral">Not begun</Badge>
          <Badge tone="attention">Overdue</Badge>
        </p>
      </Section>
      <Section title="Notices">
        <Notice title="The June workshop has moved">It is now on 4 September, in the same room.</Notice>
        <Notice kind="success">Your form is with Tom.</Notice>
        <Notice kind="warning">Priya has not answered yet.</Notice>
        <Notice kind="error">We could not reach the timetable.</Notice>
      </Section>
      <Section title="Tables">
        <Table caption="Visits this term" columns={columns} rows={visits} rowKey={(visit) => visit.to} />
        <Table
          columns={columns}
          rows={[]}
          rowKey={(visit) => visit.to}
          empty={
            <EmptyState
              title="No visits yet"
              action={<ButtonLink href="/styleguide">Propose a visit</ButtonLink>}
            >
              When you and a buddy have agreed on a lesson, it stands here.
            </EmptyState>
          }
        />
      </Section>
      <Section title="Facts, text, and what opens">
        <Facts
          facts={[
            { label: "College", value: "Thurrock" },
            { label: "Subject", value: "English for speakers of other languages" },
          ]}
        />
        <LongText text={"The first line.\nThe second, after a newline.\n\nA new paragraph."} />
        <LongText text="" />
        <Disclosure summary="What counts as a visit?">
          <p>Any lesson you sat in on for at least half an hour.</p>
        </Disclosure>
      </Section>
      <Section title="Where I am in the year">
        <Journey
          label="My year"
          steps={[
            { title: "Look at your own teaching", state: "done", note: "Shared on 2 October" },
            { title: "Meet your buddies", state: "missed" },
            {
              title: "Visit a buddy",
              state: "now",
              note: "Tom has agreed to 18 March",
              action: <ButtonLink href="/styleguide">Open the visit</ButtonLink>,
            },
            { title: "Write your end report", state: "later", note: "From June" },
          ]}
        />
      </Section>
    </>
  );
}
