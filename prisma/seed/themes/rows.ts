import { localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";
import { finishedSouthend } from "@/prisma/seed/themes/finished-southend";
import { finishedThurrock } from "@/prisma/seed/themes/finished-thurrock";
import { runningSouthend } from "@/prisma/seed/themes/running-southend";
import { runningThurrock } from "@/prisma/seed/themes/running-thurrock";
import type { ThemeText } from "@/prisma/seed/themes/text";
import { topics } from "@/prisma/seed/themes/topics";

const texts: Record<YearLabel, Record<Key, ThemeText[]>> = {
  finished: { ...finishedSouthend, ...finishedThurrock },
  running: { ...runningSouthend, ...runningThurrock },
};

export const themeId = (label: YearLabel, key: Key, position: number): string =>
  `theme-${label}-${key}-${position}`;

interface ThemeRows {
  theme: Prisma.ThemeCreateManyInput[];
  themePrivateHalf: Prisma.ThemePrivateHalfCreateManyInput[];
}

const shareable = ({ atTheMoment: _, confidence: __, ...open }: ThemeText) => open;

export function themeRows(label: YearLabel, year: Year): ThemeRows {
  const all = Object.entries(texts[label]).flatMap(([key, themes]) =>
    themes.map((text, index) => {
      const topic = topics[label][key]?.[index];
      const topicId = topic ? `topic-${topic}` : null;
      return { key, text, topicId, position: index + 1, id: themeId(label, key, index + 1) };
    }),
  );
  return {
    theme: all.map(({ key, text, topicId, position, id }, index) => ({
      ...{ id, position, topicId, ...shareable(text) },
      programmeId: programmeId(label),
      participationId: participationId(label, key),
      collegeId: collegeId(player(key).college),
      createdAt: localInstant(year.on(4 + (index % 2), 1 + (index % 5)), 19 * 60 + index),
    })),
    themePrivateHalf: all.map(({ key, text: { atTheMoment, confidence }, id }) => ({
      themeId: id,
      programmeId: programmeId(label),
      authorId: personId(key),
      ...{ atTheMoment, confidence },
    })),
  };
}
