import { ActButton } from "@/components/forms/act-button";
import { EntryTexts } from "@/components/resources/entry-text";
import { Tries } from "@/components/resources/tries";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { approveEntry, widenEntry, withdrawEntry } from "@/lib/resources/actions";
import { SCOPE_WORDS } from "@/lib/resources/labels";
import type { loadEntry } from "@/lib/resources/loaders";

type EntryPageProps = Awaited<ReturnType<typeof loadEntry>>;

/** One entry to read, and what its two people may do about it. */
export function EntryPage(props: EntryPageProps) {
  const { programme, entry, isAuthor, publishedOn } = props;
  const base = `/programmes/${programme.id}/resources`;
  return (
    <>
      <PageHeading
        title={entry.title}
        lead={entry.oneSentence}
        actions={
          <>
            {props.mayWrite ? (
              <ButtonLink href={`${base}/${entry.id}/write`} kind="primary">
                Write on
              </ButtonLink>
            ) : null}
            <ButtonLink href={base} kind="quiet">
              All good practice
            </ButtonLink>
          </>
        }
      />
      <Consent {...props} />
      <Facts
        facts={[
          { label: "By", value: entry.author.name },
          ...(publishedOn ? [{ label: "Published", value: publishedOn }] : []),
          {
            label: "Who reads it",
            value: entry.publicAt
              ? SCOPE_WORDS.everybody
              : publishedOn
                ? SCOPE_WORDS.programme
                : isAuthor && !entry.offeredAt
                  ? "You alone"
                  : "Its author and the other tutor of the visit",
          },
          ...(entry.standard
            ? [{ label: "Standard", value: `${entry.standard.number}. ${entry.standard.title}` }]
            : []),
          ...(entry.theme ? [{ label: "Theme", value: entry.theme.title }] : []),
          ...(entry.subject ? [{ label: "Subject", value: entry.subject.name }] : []),
        ]}
      />
      <EntryTexts entry={entry} level={2} withoutSentence />
      <Tries {...props} />
    </>
  );
}

function Consent(props: EntryPageProps) {
  const { entry, isAuthor, isHost, mayApprove, mayWiden, mayWithdraw } = props;
  const hidden = { entryId: entry.id, version: entry.version };
  if (!isAuthor && !isHost) return null;
  return (
    <div className="not-in-print mb-8 space-y-4">
      {mayApprove ? (
        <Notice kind="warning" title="This waits for you">
          <p>
            It comes from a visit you two made, and you may be recognised. {entry.author.name} asks whether{" "}
            {SCOPE_WORDS[entry.offeredFor ?? "programme"].toLowerCase()} may read it. Your yes covers these
            words and these readers only; you can take it back at any time.
          </p>
        </Notice>
      ) : null}
      {isAuthor && entry.offeredAt ? (
        <Notice title="It waits for the other tutor">
          <p>{entry.host?.name ?? "The other tutor"} has been asked and has not answered yet.</p>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {mayApprove ? (
          <ActButton action={approveEntry} label="Yes, publish it" kind="primary" hidden={hidden} />
        ) : null}
        {mayWiden ? <ActButton action={widenEntry} label="Make it public" hidden={hidden} /> : null}
        {mayWithdraw ? (
          <ActButton
            action={withdrawEntry}
            label={isAuthor ? "Take it back" : "No, not this"}
            kind="quiet"
            hidden={hidden}
            confirm={{
              question: "From now on only its author can read it. It can be changed and offered again.",
              label: isAuthor ? "Yes, take it back" : "Yes, keep it from others",
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
