"use client";

import { FieldNotes, type FieldProps, OptionalMark, useField } from "./field";
import { type Option, readOption } from "./select-field";

interface RadioGroupProps extends FieldProps {
  options: Option[];
  defaultValue?: string;
}

interface CheckboxGroupProps extends FieldProps {
  options: Option[];
  defaultValue?: string[];
}

/** One of a few. The first button carries the field's id, so that an error leads to it. */
export const RadioGroup = (props: RadioGroupProps) => <Choices {...props} type="radio" />;

/** Any number of a few; each sends the field's name once. */
export const CheckboxGroup = (props: CheckboxGroupProps) => <Choices {...props} type="checkbox" />;

interface ChoicesProps extends FieldProps {
  type: "radio" | "checkbox";
  options: Option[];
  defaultValue?: string | string[];
}

function Choices({ type, options, defaultValue = [], ...props }: ChoicesProps) {
  const field = useField(props.name, props.hint);
  const chosen = [field.typed ?? defaultValue].flat();
  return (
    <fieldset aria-describedby={field.aria["aria-describedby"]}>
      <legend className="font-semibold">
        {props.label}
        {props.optional ? <OptionalMark /> : null}
      </legend>
      <FieldNotes field={field} hint={props.hint} read={readOption(options)} />
      <div className="mt-2">
        {options.map((option, at) => {
          const id = at === 0 ? field.id : `${field.id}-${at + 1}`;
          return (
            <div key={option.value} className="relative flex gap-3">
              <input
                {...field.registered}
                id={id}
                type={type}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                required={type === "radio" && !props.optional}
                aria-invalid={type === "checkbox" ? field.aria["aria-invalid"] : undefined}
                aria-describedby={option.hint ? `${id}-hint-of-one` : undefined}
                className="relative z-1 mt-2.5 size-6 shrink-0"
              />
              <div className="min-w-0 py-2">
                <label htmlFor={id} className="block after:absolute after:inset-x-0 after:top-0 after:h-11">
                  {option.label}
                </label>
                {option.hint ? (
                  <p id={`${id}-hint-of-one`} className="text-soft">
                    {option.hint}
                  </p>
                ) : null}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
