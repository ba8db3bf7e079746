import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choices";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { timeInWords } from "@/lib/core/dates";
import { chooseLetters } from "@/lib/people/actions/account";
import { LETTER_KINDS } from "@/lib/people/labels";
import type { loadLetters } from "@/lib/people/loaders";

/** A person's letters, for those whose college has no mail set up and for those who lost one. */
export function Letters({ letters, wanted, sentByMail }: Awaited<ReturnType<typeof loadLetters>>) {
  return (
    <>
      <PageHeading
        title="Letters"
        lead={
          sentByMail
            ? "These were also sent to you by e-mail."
            : "No e-mail is set up here, so your letters are kept on this page."
        }
      />
      {letters.length === 0 ? (
        <EmptyState title="No letters yet">
          You get one when a buddy proposes a visit, for example.
        </EmptyState>
      ) : null}
      <ul className="max-w-measure border-line border-t">
        {letters.map((letter) => (
          <li key={letter.id} className="border-line border-b py-4">
            <p className="text-small text-soft">{timeInWords(letter.createdAt)}</p>
            {letter.refusedAt ? (
              <p className="text-small">
                This could not be delivered by e-mail. Your address may have changed: tell your coordinator.
              </p>
            ) : null}
            <Disclosure summary={letter.subject}>
              <LongText text={letter.body} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <Section
        title="By e-mail"
        lead="What you switch off is still kept on this page. Links to sign in are always sent."
      >
        <ActionForm
          action={chooseLetters}
          submitLabel="Keep this choice"
          submitKind="secondary"
          label="By e-mail"
        >
          <CheckboxGroup
            name="wanted"
            label="Send me letters about"
            optional
            options={Object.entries(LETTER_KINDS).map(([value, label]) => ({ value, label }))}
            defaultValue={wanted}
          />
        </ActionForm>
      </Section>
    </>
  );
}
