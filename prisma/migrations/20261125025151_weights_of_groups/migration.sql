-- CreateTable
CREATE TABLE "GroupingWeights" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "themes" INTEGER NOT NULL,
    "colleges" INTEGER NOT NULL,
    "subjects" INTEGER NOT NULL,
    "lessons" INTEGER NOT NULL,
    "talk" INTEGER NOT NULL,
    "experience" INTEGER NOT NULL,
    "journey" INTEGER NOT NULL,
    "history" INTEGER NOT NULL,
    "evenly" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GroupingWeights_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GroupingWeights_programmeId_key" ON "GroupingWeights"("programmeId");

-- AddForeignKey
ALTER TABLE "GroupingWeights" ADD CONSTRAINT "GroupingWeights_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "GroupingWeights" ADD CONSTRAINT "GroupingWeights_range" CHECK (
  0 <= ALL (ARRAY["themes", "colleges", "subjects", "lessons", "talk", "experience", "journey", "history", "evenly"])
  AND 10 >= ALL (ARRAY["themes", "colleges", "subjects", "lessons", "talk", "experience", "journey", "history", "evenly"])
);
