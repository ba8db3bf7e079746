/** An e-mail address to write to; it breaks after its @, if it must. */
export function MailLink({ email }: { email: string }) {
  const [name, host] = email.split("@");
  return (
    <a
      href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
      className="inline-flex min-h-11 items-center"
    >
      <span>
        {name}@<wbr />
        {host}
      </span>
    </a>
  );
}
