"use client";

import { createContext, use } from "react";
import type { FieldValues, UseFormRegister } from "react-hook-form";
import type { Typed } from "@/lib/core/result";

/** Two versions of the same form: what is in the boxes, and what was saved elsewhere meanwhile. */
export interface Beside {
  mine: Typed;
  other: Typed;
}

/** What every field reads from the form around it, whichever kind of form that is. */
export interface FormContextValue {
  /** Put before every id, so that two forms on one page may share field names. */
  prefix: string;
  typed?: Typed;
  errors: Record<string, string[]>;
  beside?: Beside;
  register?: UseFormRegister<FieldValues>;
}

export const FormContext = createContext<FormContextValue>({ prefix: "", errors: {} });

export const useFormContext = () => use(FormContext);

export const fieldId = (prefix: string, name: string) => (prefix ? `${prefix}-${name}` : name);
