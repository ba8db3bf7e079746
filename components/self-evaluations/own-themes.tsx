import Link from "next/link";
import type { OwnShown } from "@/components/self-evaluations/self-evaluations";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { ORDINALS, THEME_TEXTS, THEME_WORDS } from "@/lib/self-evaluations/labels";

/** One's themes in the words that others read, and the way to change them. */
export function OwnThemes({ own }: { own: OwnShown }) {
  const here = `/programmes/${own.programmeId}/self-evaluations/themes`;
  const next = ORDINALS[own.themes.length];
  return (
    <Section
      title={own.themes.length > 1 ? "Your themes" : "Your theme"}
      lead={
        own.themes.length > 0 ? `Who sees what is shown here: ${lower(whoSees("Theme").sentence)}` : undefined
      }
    >
      {own.themes.map((theme) => (
        <article key={theme.id}>
          <h3 className="mb-3 text-h3">
            <Link
              href={`${here}/${theme.id}`}
              prefetch={false}
              dir="auto"
              className="inline-flex min-h-11 items-center"
            >
              {theme.title}
            </Link>
          </h3>
          <Facts
            facts={[
              ...THEME_TEXTS.map((field) => ({
                label: THEME_WORDS[field],
                value: <LongText text={theme[field]} />,
              })),
              ...(theme.topic ? [{ label: THEME_WORDS.topic, value: theme.topic.title }] : []),
            ]}
          />
        </article>
      ))}
      {own.themes.length === 0 ? (
        <EmptyState title="No theme yet">A theme comes out of your self-evaluation.</EmptyState>
      ) : null}
      {own.mayWrite && next && own.themes.length > 0 ? (
        <p>
          <ButtonLink href={`${here}/new`}>{`Add a ${next} theme`}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
