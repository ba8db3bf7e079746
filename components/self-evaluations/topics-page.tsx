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
import { addTopicAction, changeTopicAction } from "@/lib/self-evaluations/actions";
import type { loadTopics } from "@/lib/self-evaluations/loaders";

type TopicsPageProps = Awaited<ReturnType<typeof loadTopics>> & {
  /** The id of the topic to change. */
  change?: string;
};
type Topic = TopicsPageProps["topics"][number];

/** The topics that a tutor may say a theme is closest to, for the lead to keep. */
export function TopicsPage({ programme, topics, begun, change }: TopicsPageProps) {
  const settings = `/programmes/${programme.id}/settings`;
  const here = `${settings}/topics`;
  const places = topics.map((_, index) => String(index + 1));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Settings", href: settings }, { label: "Topics of themes" }]} />
      <PageHeading
        title="Topics of themes"
        lead="What themes are often about, in all programmes. A tutor may say which is closest, and need not."
      />
      <ul className="max-w-measure border-line border-t">
        {topics.map((topic) => (
          <li key={topic.id} className="border-line border-b py-2">
            <Line topic={topic} href={`${here}?change=${topic.id}`} />
            {change === topic.id ? (
              <Change topic={topic} places={places} programmeId={programme.id} back={here} />
            ) : null}
          </li>
        ))}
      </ul>
      <Section title="Add a topic" lead="It comes after the last one, and may be moved from there.">
        <ActionForm
          action={addTopicAction}
          hidden={{ programmeId: programme.id, intentionKey: crypto.randomUUID() }}
          prefix="new"
          label="Add a topic"
          submitLabel="Add this topic"
          keeps={begun}
          key={topics.length}
        >
          <TextField name="title" label="Short title" />
        </ActionForm>
      </Section>
    </>
  );
}

function Line({ topic: { id, title, position, retiredAt }, href }: { topic: Topic; href: string }) {
  return (
    <div id={`topic-${id}`} className="flex flex-wrap items-baseline gap-x-4">
      <p className="min-w-56 flex-1">
        <span dir="auto">{`${position}. ${title}`}</span>{" "}
        {retiredAt ? <Badge tone="neutral">No longer offered</Badge> : null}
      </p>
      <Link href={`${href}#topic-${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
        Change<span className="sr-only"> topic {position}</span>
      </Link>
    </div>
  );
}

interface ChangeProps {
  topic: Topic;
  places: string[];
  programmeId: string;
  back: string;
}

function Change({ topic, places, programmeId, back }: ChangeProps) {
  const { id, version, title, position, retiredAt } = topic;
  return (
    <div className="my-4 border-edge border-s-4 ps-5">
      <ActionForm
        action={changeTopicAction}
        hidden={{ programmeId, topicId: id, version }}
        prefix={`topic-${position}`}
        label={`Change topic ${position}`}
        submitLabel="Keep the change"
        keeps={topic.begun}
        beside={
          <ButtonLink href={back} kind="quiet">
            Leave it as it was
          </ButtonLink>
        }
      >
        <TextField name="title" label="Short title" defaultValue={title} />
        <SelectField
          name="position"
          label="Place in the list"
          options={places.map((place) => ({ value: place, label: place }))}
          defaultValue={String(position)}
          blank=""
        />
        <CheckboxField
          name="retired"
          label="No longer offer this"
          hint="It leaves the form. Themes that have it keep it."
          defaultChecked={retiredAt !== null}
        />
      </ActionForm>
    </div>
  );
}
