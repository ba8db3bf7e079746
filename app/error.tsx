"use client";

import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** A fault of ours while a page was made. */
export default function Broken({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto max-w-page px-4 pt-16 sm:px-8">
      <PageHeading
        title="Something went wrong on our side"
        lead="Nothing that was saved is lost. Try again; if it goes on, tell your coordinator when it happened."
        actions={<Button onClick={reset}>Try again</Button>}
      />
    </main>
  );
}
