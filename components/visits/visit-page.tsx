import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { VisitConversation } from "@/components/visits/visit-conversation";
import { VisitMoves } from "@/components/visits/visit-moves";
import { VisitWishes } from "@/components/visits/visit-wishes";
import { columnToDay, dayInWords, spanInWords } from "@/lib/core/dates";
import { STATE_TONES, STATE_WORDS } from "@/lib/visits/labels";
import type { loadVisit } from "@/lib/visits/loaders";

export type VisitPageProps = Awaited<ReturnType<typeof loadVisit>>;

/** One visit: when and where, what is next, and for its two people all they wrote to each other. */
export function VisitPage(props: VisitPageProps) {
  const { visit, side, content } = props;
  return (
    <>
      <PageHeading
        title={titleFor(props)}
        kicker={spanInWords(visit.startsAt, visit.endsAt, visit.programme.timeZone)}
        lead={<Badge tone={STATE_TONES[visit.state]}>{STATE_WORDS[visit.state]}</Badge>}
      />
      {side ? <VisitMoves {...props} side={side} /> : null}
      <Section title="The visit">
        <Facts facts={factsOf(props)} />
      </Section>
      {side && content ? (
        <>
          <VisitWishes {...props} side={side} wishes={content.wishes} />
          <VisitConversation {...props} side={side} content={content} />
        </>
      ) : (
        <p className="mt-10 max-w-measure text-soft">
          What the two write about this visit is theirs. You see that it is planned or took place, and no
          more.
        </p>
      )}
    </>
  );
}

function titleFor({ visit, side }: VisitPageProps): string {
  const [host, visitor] = [visit.host.person.name, visit.visitor.person.name];
  if (side === "visitor") return `You visit ${host}`;
  return side === "host" ? `${visitor} visits you` : `${visitor} visits ${host}`;
}

function factsOf({ visit, side }: VisitPageProps) {
  const place = [visit.site?.name, visit.room].filter(Boolean).join(", ");
  const facts = [
    { label: "Visitor", value: `${visit.visitor.person.name}, ${visit.visitor.college.shortName}` },
    { label: "Host", value: `${visit.host.person.name}, ${visit.host.college.shortName}` },
    { label: "Where", value: place || "Not decided yet" },
  ];
  if (side && visit.site?.arrival) facts.push({ label: "Getting there", value: visit.site.arrival });
  if (visit.className) facts.push({ label: "Class", value: visit.className });
  if (visit.learnersPresent !== null)
    facts.push({ label: "Learners present", value: String(visit.learnersPresent) });
  if (visit.talkedOn)
    facts.push({ label: "Talked about on", value: dayInWords(columnToDay(visit.talkedOn)) });
  if (side && visit.theme) facts.push({ label: "Theme", value: visit.theme.title });
  if (side && visit.theme?.topic) facts.push({ label: "Closest topic", value: visit.theme.topic.title });
  if (side && visit.theme?.lookAt) facts.push({ label: "To look at", value: visit.theme.lookAt });
  return facts;
}
