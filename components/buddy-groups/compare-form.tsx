import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Arranging } from "@/lib/buddy-groups/loaders/arranging";
import { NativeSelect } from "../forms/native-select";
import { SubmitButton } from "../forms/submit-button";
import { Disclosure } from "../ui/disclosure";

interface CompareFormProps extends Pick<Arranging, "drafts" | "published"> {
  room: string;
}

/** Chooses two drafts, or one and the groups as they are, to be looked at side by side. */
export function CompareForm({ room, drafts, published }: CompareFormProps) {
  if (drafts.length === 0 || drafts.length + published.length < 2) return null;
  const options = drafts.map(({ id, name, kind }) => ({
    value: id,
    label: `${name} (${KIND_WORDS[kind].many})`,
  }));
  return (
    <Disclosure summary="Look at two side by side">
      <form action={`${room}/compare`} className="space-y-6">
        <NativeSelect name="a" label="A draft" options={options} prefix="compare" />
        <NativeSelect
          prefix="compare"
          name="b"
          label="Beside it"
          options={[{ value: "now", label: "The groups as they are now" }, ...options]}
        />
        <SubmitButton pending={false} kind="secondary">
          Compare
        </SubmitButton>
      </form>
    </Disclosure>
  );
}
