import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";

export const metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <>
      <PageHeading
        title="Accessibility"
        lead="Staffroom aims to meet the Web Content Accessibility Guidelines 2.2 at level AA."
      />
      <Section title="What you can expect">
        <ul className="max-w-measure list-disc space-y-2 ps-6">
          <li>Everything can be done with a keyboard alone.</li>
          <li>Pages work at 400 % zoom and on a screen 320 pixels wide, without sideways scrolling.</li>
          <li>Colour never carries a meaning alone; there is a light and a dark look.</li>
          <li>Forms keep what you typed, say what is wrong in words, and lead you to it.</li>
          <li>Signing in and the visit form also work without JavaScript.</li>
        </ul>
      </Section>
      <Section title="How it is tested">
        <p className="max-w-measure">
          Every page is checked with axe in a real browser, light and dark, at phone and desktop width, each
          time the software changes. Automatic checks do not find everything. It has not yet been tested by
          people who use assistive technology every day.
        </p>
      </Section>
      <Section title="If something gets in your way">
        <p className="max-w-measure">
          Tell your coordinator. If the answer does not satisfy you, the Equality Advisory and Support Service
          can help; the Equality and Human Rights Commission enforces the Accessibility Regulations of 2018.
        </p>
      </Section>
    </>
  );
}
