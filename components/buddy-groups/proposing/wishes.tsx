import { wishAction } from "@/lib/buddy-groups/actions/wishes";
import type { ProposingData } from "@/lib/buddy-groups/loaders/proposals";
import { ActButton } from "../../forms/act-button";
import { ActionForm } from "../../forms/action-form";
import { NativeSelect } from "../../forms/native-select";
import { Disclosure } from "../../ui/disclosure";

const wished = { prefix: "wish", blank: "Choose one" };

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
          <NativeSelect name="one" label="Somebody" options={people} {...wished} />
          <NativeSelect name="other" label="Somebody else" options={people} {...wished} />
          <NativeSelect
            {...wished}
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
