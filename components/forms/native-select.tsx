interface NativeSelectProps {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  /** Put before the id, where two forms on one page have fields of the same name. */
  prefix: string;
  /** An empty choice that has to be left for another. */
  blank?: string;
}

/** The browser's own list, made on the server: for pages that have no weight of scripts to spare. */
export function NativeSelect({ name, label, options, prefix, blank }: NativeSelectProps) {
  const id = `${prefix}.${name}`;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        required={blank !== undefined}
        className="mt-2 min-h-12 w-fit max-w-full rounded-control border border-edge bg-sheet px-3"
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
