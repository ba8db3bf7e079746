import { CardItem, type ShownCard } from "@/components/evaluation/card-item";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import type { Jotting } from "@/lib/core/jottings";
import { addCard } from "@/lib/evaluation/actions";
import { KIND_WORDS } from "@/lib/evaluation/labels";
import { CARD_KINDS } from "@/lib/evaluation/schema";

interface CardsProps {
  programmeId: string;
  cards: ShownCard[];
  open: boolean;
  mayArrange: boolean;
  mayMerge: boolean;
  begun: Jotting & { place: string };
}

/** The wall: what was good, what one would wish for, what comes next; nobody's name on anything. */
export function Cards({ programmeId, cards, open, mayArrange, mayMerge, begun }: CardsProps) {
  return (
    <>
      {open ? (
        <Section title="Write a card">
          <WhoSees {...whoSees("EvaluationCard")} />
          <p className="max-w-measure text-soft">
            Without your name: nobody sees whose card it is, your coordinators neither. Wishes and next steps
            go into the project report, and benefits that are chosen for it; none with a name. You can take a
            card back until the evaluation closes.
          </p>
          <ActionForm
            action={addCard}
            submitLabel="Put it on the wall"
            hidden={{ programmeId, intentionKey: crypto.randomUUID() }}
            label="A new card"
            keeps={begun}
            clearWhenDone
          >
            <RadioGroup
              name="kind"
              label="What is it?"
              options={CARD_KINDS.map((value) => ({ value, label: KIND_WORDS[value].ask }))}
            />
            <LongTextField
              name="text"
              label="On the card"
              rows={2}
              limit={1000}
              hint="A sentence or two. No names of learners or colleagues."
            />
          </ActionForm>
        </Section>
      ) : null}
      {CARD_KINDS.map((kind) => {
        const own = cards.filter((card) => card.kind === kind);
        return (
          <Section
            key={kind}
            title={KIND_WORDS[kind].title}
            lead={mayArrange && own.length > 0 ? KIND_WORDS[kind].report : undefined}
          >
            {own.length === 0 ? <p className="text-soft">{KIND_WORDS[kind].none}</p> : null}
            <ul className="max-w-measure space-y-6">
              {own.map((card) => (
                <CardItem
                  key={card.id}
                  card={card}
                  others={own.filter(({ id }) => id !== card.id)}
                  open={open}
                  mayArrange={mayArrange}
                  mayMerge={mayMerge}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
