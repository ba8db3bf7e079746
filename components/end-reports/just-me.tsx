"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { FIELD_WORDS } from "@/lib/end-reports/labels";
import type { OptionalField } from "@/lib/end-reports/schema";

interface JustMeProps {
  field: OptionalField;
  ticked: boolean;
  children: ReactNode;
}

/** A question that may be left out, with the tick that keeps its answer from everybody but its author. */
export function JustMe({ field, ticked, children }: JustMeProps) {
  return (
    <div>
      {children}
      <div className="mt-2 border-line border-s-4 ps-3">
        <CheckboxField
          name={`justMe.${field}`}
          defaultChecked={ticked}
          label={
            <>
              Just me <span className="text-soft">(my coordinators do not get this answer)</span>
              <span className="sr-only">: {FIELD_WORDS[field]}</span>
            </>
          }
        />
      </div>
    </div>
  );
}
