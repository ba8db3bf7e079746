import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { SelectField } from "@/components/forms/select-field";
import { Disclosure } from "@/components/ui/disclosure";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { chooseQuote, removeQuote } from "@/lib/report/actions";

interface QuotesProps {
  programmeId: string;
  quotes: { id: string; text: string | null }[];
  quotable: { id: string; name: string; named: boolean; texts: string[] }[];
}

/** Sentences of end reports whose authors may be quoted. One who takes it back is no longer shown, and holds up publishing. */
export function Quotes({ programmeId, quotes, quotable }: QuotesProps) {
  return (
    <div className="not-in-print space-y-4">
      {quotes.map(({ id, text }) => (
        <div key={id} className="border-line border-s-4 ps-5">
          {text === null ? (
            <Notice kind="warning" title="A quote was taken back by its author">
              <p>It is no longer shown. Take it off the list.</p>
            </Notice>
          ) : (
            <LongText text={text} />
          )}
          <ActButton
            action={removeQuote}
            label="Take it off"
            kind="quiet"
            hidden={{ quoteId: id }}
            about={text === null ? "the quote that was taken back" : `the quote “${text.slice(0, 40)}”`}
          />
        </div>
      ))}
      {quotable.length > 0 ? (
        <>
          <Disclosure summary={`End reports that may be quoted (${quotable.length})`}>
            {quotable.map(({ id, name, named, texts }) => (
              <div key={id}>
                <p className="font-semibold">
                  {name}
                  {named ? "" : " (without the name)"}
                </p>
                {texts.map((text) => (
                  <LongText key={text} text={text} />
                ))}
              </div>
            ))}
          </Disclosure>
          <ActionForm
            action={chooseQuote}
            submitLabel="Quote it"
            submitKind="secondary"
            hidden={{ programmeId, intentionKey: crypto.randomUUID() }}
            prefix="quote"
            label="Quote an end report"
            under="Quote an end report"
          >
            <SelectField
              name="endReportId"
              label="Whose"
              options={quotable.map(({ id, name, named }) => ({
                value: id,
                label: named ? name : `${name} (without the name)`,
              }))}
            />
            <LongTextField
              name="quote"
              label="The sentence"
              hint="Copied as it stands. Where the author wishes no name, choose words that do not give them away."
              rows={2}
              limit={1000}
            />
          </ActionForm>
        </>
      ) : null}
    </div>
  );
}
