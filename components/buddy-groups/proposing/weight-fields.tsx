"use client";

import { type MouseEvent, useState } from "react";
import { weightInWords } from "@/lib/buddy-groups/labels/weighing";
import type { Preset, Slider } from "@/lib/buddy-groups/labels/weights";
import { SubmitButton } from "../../forms/submit-button";

interface WeightFieldsProps {
  sliders: Slider[];
  presets: Preset[];
}

/** What counts, wish by wish; a way of weighing sets all of them, by itself where a script runs. */
export function WeightFields({ sliders, presets }: WeightFieldsProps) {
  const [values, setValues] = useState<Record<string, number>>({});
  const choose = (preset: Preset) => (event: MouseEvent) => {
    event.preventDefault();
    setValues({ ...preset.weights });
  };
  return (
    <div className="space-y-6">
      <fieldset>
        <legend className="font-semibold">Begin from</legend>
        <ul className="mt-2 space-y-3">
          {presets.map((preset) => (
            <li key={preset.key} className="sm:flex sm:items-baseline sm:gap-3">
              <button
                type="submit"
                name="intent"
                value={preset.key}
                onClick={choose(preset)}
                aria-describedby={`about-${preset.key}`}
                className="min-h-11 shrink-0 text-action underline underline-offset-4 hover:decoration-2 sm:w-48 sm:text-start"
              >
                {preset.title}
              </button>
              <span id={`about-${preset.key}`} className="block text-small text-soft">
                {preset.words}
              </span>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="space-y-4">
        {sliders.map((slider) => (
          <WeightField
            key={slider.name}
            {...slider}
            value={values[slider.name] ?? slider.value}
            change={(value) => setValues((all) => ({ ...all, [slider.name]: value }))}
          />
        ))}
      </div>
      <SubmitButton pending={false} kind="secondary" intent="keep">
        Keep this without proposing
      </SubmitButton>
    </div>
  );
}

function WeightField({
  name,
  label,
  value,
  change,
}: Slider & { value: number; change: (value: number) => void }) {
  const id = `weight-${name}`;
  const words = weightInWords(value);
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-small text-soft">{words}</span>
      </div>
      <input
        id={id}
        name={name}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.valueAsNumber)}
        aria-valuetext={words}
        className="h-11 w-full accent-action"
      />
      <div aria-hidden="true" className="flex justify-between text-small text-soft">
        <span>does not matter</span>
        <span>matters most</span>
      </div>
    </div>
  );
}
