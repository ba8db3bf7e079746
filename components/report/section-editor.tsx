import { ActionForm } from "@/components/forms/action-form";
import type { Kept } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { Notice } from "@/components/ui/notice";
import { writeSection } from "@/lib/report/actions";
import { SECTION_WORDS } from "@/lib/report/labels";
import type { SectionKey } from "@/lib/report/schema";

interface SectionEditorProps {
  programmeId: string;
  section: {
    key: SectionKey;
    title: string;
    words: string;
    figures: string;
    version: number;
    changed: boolean;
    /** What this person began to write and did not send. */
    begun: Kept;
  };
}

/** The words beside the figures, with a warning once the figures are no longer those they were written for. */
export function SectionEditor({ programmeId, section }: SectionEditorProps) {
  const { key, title, words, figures, version, changed, begun } = section;
  return (
    <div className="not-in-print space-y-4">
      {changed ? (
        <Notice kind="warning" title="Figures changed since you wrote this">
          <p>Read your words again, and keep them if they still fit.</p>
        </Notice>
      ) : null}
      <ActionForm
        action={writeSection}
        submitLabel="Keep these words"
        submitKind="secondary"
        hidden={{ programmeId, key, version, figures }}
        prefix={key}
        keeps={begun}
        label={`Words for ${title}`}
        under={words ? `Change the words for ${title}` : `Add words to ${title}`}
      >
        <LongTextField
          name="text"
          label={`Your words for ${title}`}
          hint={SECTION_WORDS[key].ask}
          optional
          defaultValue={words}
        />
      </ActionForm>
    </div>
  );
}
