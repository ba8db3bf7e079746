import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/select-field";
import { Badge } from "@/components/ui/badge";
import { LongText } from "@/components/ui/long-text";
import { agreeToCard, mergeCards, starCard, withdrawCard } from "@/lib/evaluation/actions";
import { peopleInWords } from "@/lib/evaluation/labels";

export interface ShownCard {
  id: string;
  kind: "benefit" | "wish" | "next_step";
  text: string;
  agreed: number;
  starredAt: Date | null;
  mine: boolean;
  agreedTo: boolean;
}

interface CardItemProps {
  card: ShownCard;
  others: ShownCard[];
  open: boolean;
  mayArrange: boolean;
  mayMerge: boolean;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export function CardItem({ card, others, open, mayArrange, mayMerge }: CardItemProps) {
  const hidden = { cardId: card.id };
  // Wishes and next steps are all reported; only benefits are chosen from.
  const isChosen = card.kind === "benefit";
  const about = `the card “${short(card.text)}”`;
  return (
    <li className="border-line border-s-4 ps-5">
      <LongText text={card.text} />
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-soft">
        {peopleInWords(card.agreed)}
        {isChosen && card.starredAt ? <Badge tone="done">For the report</Badge> : null}
        {card.mine ? <span>Yours</span> : null}
      </p>
      <div className="not-in-print mt-3 flex flex-wrap items-start gap-3">
        {open && card.mine ? (
          <ActButton
            action={withdrawCard}
            label="Take it back"
            kind="quiet"
            hidden={hidden}
            about={about}
            confirm={{ question: "Its words are deleted.", label: "Yes, take it back" }}
          />
        ) : null}
        {open && !card.mine ? (
          <ActButton
            action={agreeToCard}
            label={card.agreedTo ? "No longer me too" : "Me too"}
            kind={card.agreedTo ? "quiet" : "secondary"}
            hidden={hidden}
            about={about}
          />
        ) : null}
        {mayArrange && isChosen ? (
          <ActButton
            action={starCard}
            label={card.starredAt ? "Leave out of the report" : "Choose for the report"}
            kind="quiet"
            hidden={{ ...hidden, starred: card.starredAt ? "no" : "yes" }}
            about={about}
          />
        ) : null}
        {mayMerge && others.length > 0 ? (
          <ActionForm
            action={mergeCards}
            submitLabel="Lay them together"
            submitKind="secondary"
            hidden={hidden}
            prefix={`merge-${card.id}`}
            label={`Merge ${about}`}
            under="It says the same as another"
          >
            <SelectField
              name="intoId"
              label="The card that stays"
              options={others.map(({ id, text }) => ({ value: id, label: short(text) }))}
            />
          </ActionForm>
        ) : null}
      </div>
    </li>
  );
}
