-- CreateTable
CREATE TABLE "LetterOptOut" (
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "LetterOptOut_pkey" PRIMARY KEY ("personId","kind")
);

-- AddForeignKey
ALTER TABLE "LetterOptOut" ADD CONSTRAINT "LetterOptOut_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
