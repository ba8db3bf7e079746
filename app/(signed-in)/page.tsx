import { MyYear } from "@/components/my-year/my-year";
import { loadMyYear } from "@/lib/my-year/loaders";

export const metadata = { title: "My year" };

export default async function MyYearPage() {
  return <MyYear {...(await loadMyYear())} />;
}
