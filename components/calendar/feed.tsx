import { FeedForm } from "@/components/calendar/feed-form";
import { ActButton } from "@/components/forms/act-button";
import { Section } from "@/components/ui/section";
import { endFeed, makeFeed } from "@/lib/calendar/actions";
import { timeInWords } from "@/lib/core/dates";

/** The address by which one's calendar follows what is one's own here. */
export function Feed({ since }: { since: Date | null }) {
  return (
    <Section
      title="In your own calendar"
      lead="Your visits, your set’s meetings and the programme’s days, kept up to date by themselves. Only who, when and where: never the class, nor a word that anybody wrote."
    >
      {since ? (
        <p className="max-w-measure">
          Your calendar has had an address since {timeInWords(since)}. Making a new one ends the old.
        </p>
      ) : null}
      <FeedForm action={makeFeed} label={since ? "Make a new address" : "Make my calendar’s address"} />
      {since ? <ActButton action={endFeed} label="End the address" /> : null}
    </Section>
  );
}
