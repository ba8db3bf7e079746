import { finishedSouthendForms } from "@/prisma/seed/forms/finished-southend";
import { finishedThurrockForms } from "@/prisma/seed/forms/finished-thurrock";
import { runningForms } from "@/prisma/seed/forms/running";
import type { FormText } from "@/prisma/seed/forms/text";

const forms: Record<string, FormText> = {
  ...finishedSouthendForms,
  ...finishedThurrockForms,
  ...runningForms,
};

export function formOf(key: string): FormText {
  const found = forms[key];
  if (!found) throw new Error(`No form is written for visit ${key}`);
  return found;
}
