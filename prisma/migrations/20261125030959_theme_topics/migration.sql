-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "topicId" TEXT;

-- CreateTable
CREATE TABLE "ThemeTopic" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "intentionKey" TEXT,

    CONSTRAINT "ThemeTopic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ThemeTopic_title_key" ON "ThemeTopic"("title");

-- CreateIndex
CREATE UNIQUE INDEX "ThemeTopic_intentionKey_key" ON "ThemeTopic"("intentionKey");

-- CreateIndex
CREATE INDEX "Theme_topicId_idx" ON "Theme"("topicId");

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "ThemeTopic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ThemeTopic" ADD CONSTRAINT "ThemeTopic_titled" CHECK (btrim("title") <> '');
ALTER TABLE "ThemeTopic" ADD CONSTRAINT "ThemeTopic_position" CHECK ("position" >= 1);

-- What to begin with; a lead rewords, reorders, retires and adds on the page of topics.
INSERT INTO "ThemeTopic" ("id", "position", "title") VALUES
  ('topic-talk', 1, 'Questioning and talk'),
  ('topic-feedback', 2, 'Feedback and assessment'),
  ('topic-motivation', 3, 'Motivation'),
  ('topic-levels', 4, 'Mixed levels in one room'),
  ('topic-digital', 5, 'Digital tools'),
  ('topic-inclusion', 6, 'Inclusion and access'),
  ('topic-independence', 7, 'Independence'),
  ('topic-english-maths', 8, 'Maths and English inside other subjects'),
  ('topic-wellbeing', 9, 'Wellbeing and behaviour'),
  ('topic-progression', 10, 'Getting on and progression'),
  ('topic-pace', 11, 'Shape and pace of a lesson');
