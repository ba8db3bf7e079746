-- AlterTable
ALTER TABLE "Standard" ADD COLUMN     "intentionKey" TEXT,
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "Standard_intentionKey_key" ON "Standard"("intentionKey");

ALTER TABLE "Standard" ADD CONSTRAINT "Standard_titled" CHECK (btrim("title") <> '');
