import { Icon } from "../ui/icon";

interface WhoSeesProps {
  /** "You and your host." From the access rules, never by hand. */
  sentence: string;
  /** "Not your coordinator." */
  notSeen?: string;
}

/** Said before the first box: who will read what is written here. */
export function WhoSees({ sentence, notSeen }: WhoSeesProps) {
  return (
    <div className="flex max-w-measure gap-4 border-ink border-y-2 py-4">
      <Icon name="eye" className="mt-1 size-6!" />
      <p className="min-w-0 flex-1">
        <span className="block text-soft">Who sees this</span>
        <strong className="text-lead">{sentence}</strong>
        {notSeen ? <span className="block">{notSeen}</span> : null}
      </p>
    </div>
  );
}
