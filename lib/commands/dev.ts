import { serve } from "@/lib/commands/serve";

await serve("dev");
