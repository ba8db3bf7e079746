import { ExternalLink } from "@/components/ui/external-link";
import { Section } from "@/components/ui/section";
import type { CalendarLinks } from "@/lib/calendar/rules";

/** Puts an appointment into one's own calendar: two links that carry it there, and a file for any other. */
export function AddToCalendar({ links }: { links: CalendarLinks | null }) {
  if (!links) return null;
  return (
    <Section
      title="Put it in your calendar"
      lead="Google and Outlook are told who, when and where, and only once you open their page."
    >
      <ul className="flex flex-wrap gap-x-6 gap-y-2 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <ExternalLink href={links.google}>Add to Google</ExternalLink>
        </li>
        <li>
          <ExternalLink href={links.outlook}>Add to Outlook</ExternalLink>
        </li>
        <li>
          <a href={links.file}>Download as .ics</a>
        </li>
      </ul>
    </Section>
  );
}
