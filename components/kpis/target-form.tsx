import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import type { IndicatorPageProps } from "@/components/kpis/indicator-page";
import { setTarget } from "@/lib/kpis/actions";
import { targetInWords } from "@/lib/kpis/labels";

/** What this programme aims for, where it is not the usual. */
export function TargetForm({
  programme,
  code,
  kind,
  target,
  usualTarget,
  targetVersion,
}: IndicatorPageProps) {
  const own = targetVersion > 0 && target !== null ? String(kind === "share" ? target * 100 : target) : "";
  return (
    <ActionForm
      action={setTarget}
      hidden={{ programmeId: programme.id, indicator: code, version: targetVersion }}
      label="Target"
      submitLabel="Keep this target"
      submitKind="secondary"
    >
      <TextField
        name="target"
        label={kind === "share" ? "Target, in per cent" : "Target"}
        hint={`The usual target is ${targetInWords(usualTarget, kind)}.`}
        defaultValue={own}
        optional
      />
    </ActionForm>
  );
}
