import { TextField } from "@/components/forms/text-field";

interface College {
  name: string;
  shortName: string;
  safeguardingName: string;
  safeguardingPhone: string;
  safeguardingEmail: string;
}

/** A college's names, and whom to ask there about a learner's safety. */
export function CollegeFields({ college }: { college?: College }) {
  return (
    <>
      <TextField name="name" label="College" defaultValue={college?.name} />
      <TextField
        name="shortName"
        label="Short name"
        hint="As it stands in lists and files, for example Southend"
        defaultValue={college?.shortName}
      />
      <TextField
        name="safeguardingName"
        label="Safeguarding lead"
        hint="Whom tutors turn to when they worry about a learner"
        optional
        defaultValue={college?.safeguardingName}
      />
      <TextField
        name="safeguardingPhone"
        label="Their telephone"
        type="tel"
        optional
        defaultValue={college?.safeguardingPhone}
      />
      <TextField
        name="safeguardingEmail"
        label="Their e-mail address"
        type="email"
        optional
        defaultValue={college?.safeguardingEmail}
      />
    </>
  );
}

/** Where people teach. */
export function SiteFields({ site }: { site?: { name: string; address: string; arrival: string } }) {
  return (
    <>
      <TextField name="name" label="Site" defaultValue={site?.name} />
      <TextField name="address" label="Address" optional defaultValue={site?.address} />
      <TextField
        name="arrival"
        label="How to get in"
        hint="Which door, where to sign in, where to park, where it is step-free"
        optional
        defaultValue={site?.arrival}
      />
    </>
  );
}
