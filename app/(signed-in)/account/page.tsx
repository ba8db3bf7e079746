import { Feed } from "@/components/calendar/feed";
import { Account } from "@/components/people/account";
import { loadFeedState } from "@/lib/calendar/loaders";
import { loadAccount } from "@/lib/people/loaders";

export const metadata = { title: "Account" };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const { password } = await searchParams;
  return (
    <>
      <Account {...(await loadAccount())} passwordSet={password === "set"} />
      <Feed {...(await loadFeedState())} />
    </>
  );
}
