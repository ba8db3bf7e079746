import { ProgrammeSettings } from "@/components/programmes/programme-settings";
import { TermDates } from "@/components/timetables/term-dates";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { loadSettings } from "@/lib/programmes/loaders";
import { loadTermDates } from "@/lib/timetables/loaders";

export const metadata = { title: "Settings" };

export default async function SettingsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/settings">) {
  const { programmeId } = await params;
  const { change } = await searchParams;
  const settings = await loadSettings(programmeId);
  const dates = await loadTermDates(programmeId);
  return (
    <>
      <PageHeading
        title="Settings"
        lead="What holds for everybody in the programme."
        actions={
          dates.programme.leads ? (
            <>
              <ButtonLink href={`/programmes/${programmeId}/settings/standards`}>Standards</ButtonLink>
              <ButtonLink href={`/programmes/${programmeId}/settings/topics`}>Topics of themes</ButtonLink>
            </>
          ) : undefined
        }
      />
      <ProgrammeSettings {...settings} />
      <TermDates {...dates} change={typeof change === "string" ? change : undefined} />
    </>
  );
}
