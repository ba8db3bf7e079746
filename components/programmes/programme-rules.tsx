import { Disclosure } from "@/components/ui/disclosure";
import { LongText } from "@/components/ui/long-text";

/** The ground rules, to be read. */
export function ProgrammeRules({ text }: { text: string }) {
  return (
    <Disclosure summary="Ground rules">
      {text ? <LongText text={text} /> : <p>None have been written yet.</p>}
    </Disclosure>
  );
}
