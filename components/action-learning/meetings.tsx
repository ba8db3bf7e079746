import Link from "next/link";
import type { ReactNode } from "react";
import type { ActionLearningPageProps } from "@/components/action-learning/action-learning-page";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { cameInWords, MEETING_TONES, MEETING_WORDS } from "@/lib/action-learning/labels";
import { spanInWords } from "@/lib/core/dates";

type Meeting = ActionLearningPageProps["past"][number];
type Programme = ActionLearningPageProps["programme"];

interface MyMeetingsProps {
  programme: Programme;
  meetings: Meeting[];
  /** Whether the set has to be named, since there are several. */
  many: boolean;
  caption: string;
  empty?: ReactNode;
}

const whereColumn: Column<Meeting> = { label: "Where", cell: ({ place }) => place || "Not decided yet" };
const stateColumn: Column<Meeting> = {
  label: "State",
  cell: ({ state }) => <Badge tone={MEETING_TONES[state]}>{MEETING_WORDS[state]}</Badge>,
};
const cameColumn: Column<Meeting> = {
  label: "Came",
  cell: ({ attendances }) => cameInWords(attendances),
};

/** The meetings of one's own set, and whether one was there. */
export function MyMeetings({ programme, meetings, many, caption, empty }: MyMeetingsProps) {
  const past = meetings.some(({ attendances }) => attendances.length > 0);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={meetings}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          label: "Meeting",
          names: true,
          cell: ({ id, startsAt, endsAt, set }) => (
            <Link
              href={`/programmes/${programme.id}/action-learning/${id}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center"
            >
              {many ? `${set.name}: ` : ""}
              {spanInWords(startsAt, endsAt, programme.timeZone)}
            </Link>
          ),
        },
        whereColumn,
        stateColumn,
        ...(past
          ? [{ label: "You", cell: ({ wasThere }: Meeting) => thereInWords(wasThere) }, cameColumn]
          : []),
      ]}
    />
  );
}

function thereInWords(wasThere: boolean | undefined): string {
  if (wasThere === undefined) return "–";
  return wasThere ? "You were there" : "You were away";
}
