import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Arranging } from "@/lib/buddy-groups/loaders/arranging";
import { SubmitButton } from "../forms/submit-button";
import { Disclosure } from "../ui/disclosure";

/** Chooses two drafts, or one and the groups as they are, to be looked at side by side. */
export function CompareForm({ room, drafts }: { room: string; drafts: Arranging["drafts"] }) {
  if (drafts.length === 0) return null;
  const options = drafts.map(({ id, name, kind }) => ({ id, words: `${name} (${KIND_WORDS[kind].many})` }));
  return (
    <Disclosure summary="Look at two side by side">
      <form action={`${room}/compare`} className="space-y-6">
        <Choice name="a" label="A draft" options={options} />
        <Choice
          name="b"
          label="Beside it"
          options={[{ id: "now", words: "The groups as they are now" }, ...options]}
        />
        <SubmitButton pending={false} kind="secondary">
          Compare
        </SubmitButton>
      </form>
    </Disclosure>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: { id: string; words: string }[];
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={`compare.${name}`} className="block font-semibold">
        {label}
      </label>
      <select
        id={`compare.${name}`}
        name={name}
        className="mt-2 min-h-12 w-fit max-w-full rounded-control border border-edge bg-sheet px-3"
      >
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
