import { wishAction } from "@/lib/buddy-groups/actions/wishes";
import type { ProposingData } from "@/lib/buddy-groups/loaders/proposals";
import { ActButton } from "../../forms/act-button";
import { ActionForm } from "../../forms/action-form";
import { Disclosure } from "../../ui/disclosure";

type WishesProps = Pick<ProposingData, "wishes" | "choices"> & { draftId: string };

/** Who is to be in one group, and who is not, when groups are proposed. */
export function Wishes({ draftId, wishes, choices }: WishesProps) {
  const people = choices?.map(({ id, label }) => ({ value: id, label }));
  return (
    <Disclosure summary={`Keep people together or apart${wishes.length > 0 ? ` (${wishes.length})` : ""}`}>
      {wishes.length > 0 ? (
        <ul className="space-y-2">
          {wishes.map(({ way, pair: [one, other], words }) => (
            <li key={words} className="flex flex-wrap items-center justify-between gap-3">
              {words}
              <ActButton
                action={wishAction}
                label="Drop"
                kind="quiet"
                hidden={{ draftId, way, one, other, wanted: "no" }}
                about={words}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {people ? (
        <ActionForm
          action={wishAction}
          submitLabel="Add this wish"
          submitKind="secondary"
          hidden={{ draftId }}
          prefix="wish"
          label="Keep people together or apart"
        >
          <Choice name="one" label="Somebody" options={people} />
          <Choice name="other" label="Somebody else" options={people} />
          <Choice
            name="way"
            label="Are the two to be in one group?"
            options={[
              { value: "together", label: "Together in one group" },
              { value: "apart", label: "Apart, in different groups" },
            ]}
          />
        </ActionForm>
      ) : (
        <p>Among so many people, put those who are to stay together in one group and hold them there.</p>
      )}
    </Disclosure>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** The browser's own list, made on the server: the board has no weight of scripts to spare. */
function Choice({ name, label, options }: ChoiceProps) {
  const id = `wish.${name}`;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        required
        className="mt-2 min-h-12 w-fit max-w-full rounded-control border border-edge bg-sheet px-3"
      >
        <option value="">Choose one</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
