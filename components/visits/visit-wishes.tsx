import { ActionForm } from "@/components/forms/action-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import type { VisitPageProps } from "@/components/visits/visit-page";
import { whoSees } from "@/lib/access/audience";
import { saveWishes } from "@/lib/visits/actions";
import { WISH_WORDS } from "@/lib/visits/labels";
import type { Side } from "@/lib/visits/rules";

type Wishes = NonNullable<VisitPageProps["content"]>["wishes"];

const FIELDS = ["lookAt", "dontCommentOn", "whereToSit", "whenWeTalk"] as const;

/** What the host asks beforehand: a form for the host, a text for the visitor. */
export function VisitWishes({
  visit,
  side,
  mayWish,
  wishes,
  begun,
}: VisitPageProps & { side: Side; wishes: Wishes }) {
  const said = FIELDS.filter((field) => wishes?.[field]);
  if (!mayWish && said.length === 0) return null;
  if (!mayWish)
    return (
      <Section title={side === "host" ? "What you asked for" : `What ${visit.host.person.name} asks for`}>
        <dl className="max-w-measure space-y-4">
          {said.map((field) => (
            <div key={field}>
              <dt className="font-semibold text-soft">{WISH_WORDS[field]}</dt>
              <dd>
                <LongText text={wishes?.[field]} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    );
  return (
    <Section title="What you would like" lead="So that your visitor knows. All of it can be left empty.">
      <WhoSees {...whoSees("VisitWishes", { partner: visit.visitor.person.name })} />
      <ActionForm
        action={saveWishes}
        hidden={{ visitId: visit.id, version: wishes?.version ?? 0 }}
        submitLabel="Keep my wishes"
        submitKind="secondary"
        label="What you would like"
        keeps={begun.wishes}
      >
        {FIELDS.map((field) => (
          <LongTextField
            key={field}
            name={field}
            label={WISH_WORDS[field]}
            rows={2}
            optional
            defaultValue={wishes?.[field] ?? (field === "lookAt" ? (visit.theme?.lookAt ?? "") : "")}
          />
        ))}
      </ActionForm>
    </Section>
  );
}
