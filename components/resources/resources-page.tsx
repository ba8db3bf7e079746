import Link from "next/link";
import { BeginForm } from "@/components/resources/begin-form";
import { EntryList } from "@/components/resources/entry-list";
import { Filters } from "@/components/resources/filters";
import { Sharing } from "@/components/resources/sharing";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { SCOPE_WORDS, STATE_TONES, STATE_WORDS } from "@/lib/resources/labels";
import type { loadResources } from "@/lib/resources/loaders";

type ResourcesPageProps = Awaited<ReturnType<typeof loadResources>>;

/** Good practice that tutors wrote up for each other. */
export function ResourcesPage(props: ResourcesPageProps) {
  const { programme, wanted, entries, more, own, waiting, open, visits, sharing, today } = props;
  const base = `/programmes/${programme.id}/resources`;
  return (
    <>
      <PageHeading
        title="Good practice"
        lead="Short write-ups of what worked, to try and to talk about. Nothing from a visit is published unless both tutors say yes."
      />
      {waiting.map(({ id, author, offeredFor }) => (
        <Notice key={id} kind="warning" title={`${author.name} asks for your yes`}>
          <p>
            Something from a visit you two made, for {SCOPE_WORDS[offeredFor ?? "programme"].toLowerCase()}.{" "}
            <Link href={`${base}/${id}`} prefetch={false}>
              Read it and answer
            </Link>
          </p>
        </Notice>
      ))}
      <Section title="Published">
        <Filters {...props} />
        {wanted.theme ? <p>Entries on one theme only.</p> : null}
        <EntryList base={base} entries={entries} more={more} narrowed={props.narrowed} />
      </Section>
      {own.length > 0 ? (
        <Section title="Yours">
          <Table
            caption="Your entries"
            captionHidden
            rows={own}
            rowKey={({ id }) => id}
            columns={[
              {
                label: "Title",
                names: true,
                cell: ({ id, title, state }) => (
                  <Link
                    href={`${base}/${id}${state === "draft" || state === "withdrawn" ? "/write" : ""}`}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center"
                  >
                    {title}
                  </Link>
                ),
              },
              {
                label: "State",
                cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
              },
              {
                label: "Who reads it",
                cell: ({ publishedAt, publicAt, offeredAt }) =>
                  publicAt
                    ? SCOPE_WORDS.everybody
                    : publishedAt
                      ? SCOPE_WORDS.programme
                      : offeredAt
                        ? "You and the other tutor"
                        : "You alone",
              },
              { label: "Tried by others", numeric: true, cell: ({ _count }) => _count.tries },
            ]}
          />
        </Section>
      ) : null}
      {open ? (
        <>
          <Section title="Write one">
            <BeginForm programmeId={programme.id} visits={visits} />
          </Section>
          <Sharing programmeId={programme.id} sharing={sharing} today={today} />
        </>
      ) : null}
    </>
  );
}
