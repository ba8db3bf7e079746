import { ThemeForm } from "@/components/self-evaluations/theme-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { dayInWords, localDay } from "@/lib/core/dates";
import { CONFIDENCE_WORDS, ORDINALS, THEME_WORDS } from "@/lib/self-evaluations/labels";
import type { loadNewTheme, loadTheme } from "@/lib/self-evaluations/loaders";

const audiences = () => ({ shared: whoSees("Theme"), own: whoSees("ThemePrivateHalf") });

/** One theme: its two halves to reword, and the words it had before. */
export function ThemePage(props: Awaited<ReturnType<typeof loadTheme>>) {
  const { theme, words, topics, wordings, mayEdit, begun } = props;
  return (
    <>
      <PageHeading
        title={theme.title}
        kicker={`Your ${ORDINALS[theme.position - 1] ?? ""} theme, since ${dayInWords(localDay(theme.createdAt))}`}
        lead="The same theme all year. When it grows, change its words; the earlier ones stay for you to read."
      />
      {mayEdit ? (
        <ThemeForm
          of={{ themeId: theme.id, version: theme.version }}
          words={words}
          topics={topics}
          audiences={audiences()}
          begun={begun}
        />
      ) : (
        <Facts facts={factsOf({ ...words, topic: theme.topic?.title })} />
      )}
      {wordings.length > 0 ? (
        <Section title="Earlier wordings" lead="Nobody but you can read them.">
          <div>
            {wordings.map((wording) => (
              <Disclosure key={wording.id} summary={`Until ${dayInWords(localDay(wording.replacedAt))}`}>
                <Facts facts={factsOf(wording)} />
              </Disclosure>
            ))}
          </div>
        </Section>
      ) : null}
      <Back programmeId={theme.programmeId} />
    </>
  );
}

/** Another theme beside those one has. */
export function NewThemePage({ own, count, topics, begun }: Awaited<ReturnType<typeof loadNewTheme>>) {
  return (
    <>
      <PageHeading
        title={`Add a ${ORDINALS[count] ?? ""} theme`}
        lead="One to three themes a year; one is plenty."
      />
      <ThemeForm
        of={{ participationId: own.ownerId }}
        words={{}}
        topics={topics}
        audiences={audiences()}
        begun={begun}
      />
      <Back programmeId={own.programmeId} />
    </>
  );
}

const Back = ({ programmeId }: { programmeId: string }) => (
  <p className="mt-10">
    <ButtonLink href={`/programmes/${programmeId}/self-evaluations`} kind="quiet">
      Back to your themes
    </ButtonLink>
  </p>
);

const factsOf = (words: Partial<Record<keyof typeof THEME_WORDS, string>>) =>
  Object.entries(THEME_WORDS).flatMap(([field, label]) => {
    const text = words[field as keyof typeof THEME_WORDS];
    return text ? [{ label, value: <LongText text={CONFIDENCE_WORDS[text] ?? text} /> }] : [];
  });
