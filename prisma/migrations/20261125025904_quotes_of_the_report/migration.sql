-- CreateTable
CREATE TABLE "ReportQuote" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "endReportId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intentionKey" TEXT NOT NULL,

    CONSTRAINT "ReportQuote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportQuote_intentionKey_key" ON "ReportQuote"("intentionKey");

-- CreateIndex
CREATE INDEX "ReportQuote_reportId_idx" ON "ReportQuote"("reportId");

-- CreateIndex
CREATE INDEX "ReportQuote_endReportId_idx" ON "ReportQuote"("endReportId");

-- AddForeignKey
ALTER TABLE "ReportQuote" ADD CONSTRAINT "ReportQuote_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProjectReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportQuote" ADD CONSTRAINT "ReportQuote_endReportId_fkey" FOREIGN KEY ("endReportId") REFERENCES "EndReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;
