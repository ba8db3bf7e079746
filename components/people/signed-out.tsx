import { ActionForm } from "@/components/forms/action-form";
import { ExternalLink } from "@/components/ui/external-link";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Typed } from "@/lib/core/result";
import { bringUnsent } from "@/lib/people/actions/unsent";

/** What forms send along without anybody having typed it. */
const NOT_TYPED = /Id$|^(version|intentionKey|jotting|draft|back|direction|intent)$/;

/** In place of a page whose form was sent after the session had ended: the words, and the way to send them still. */
export function SignedOut({ words }: { words: Typed }) {
  const typed = Object.entries(words).filter(([name, value]) => !NOT_TYPED.test(name) && value.length > 0);
  const again = Object.entries(words).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return (
    <>
      <PageHeading title="You have been signed out" />
      <div className="space-y-8">
        <Notice kind="warning">
          <p>We could not take what you sent. Your words are below, on this page only: leave it open.</p>
        </Notice>
        <ol className="max-w-measure list-decimal space-y-2 ps-6">
          <li>
            <ExternalLink href="/sign-in">Sign in</ExternalLink>
          </li>
          <li>Come back to this page and press the button. The form opens with your words in it.</li>
          <li>Send it.</li>
        </ol>
        <ActionForm action={bringUnsent} submitLabel="I have signed in: open the form with my words">
          {again.map(({ name, value }) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} readOnly />
          ))}
        </ActionForm>
        <section aria-labelledby="your-words">
          <h2 id="your-words" className="text-h2">
            Your words
          </h2>
          <dl className="mt-4 max-w-measure space-y-4">
            {typed.map(([name, value]) => (
              <div key={name}>
                <dt className="font-semibold text-soft">{inWords(name)}</dt>
                <dd>
                  <LongText text={[value].flat().join(", ")} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}

/** `soThatLearners` as "So that learners": nobody is signed in, so nobody's form can be asked for its labels. */
function inWords(name: string): string {
  const words = name
    .replace(/[.-]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
