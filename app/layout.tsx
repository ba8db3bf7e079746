import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import "@/app/globals.css";

export const metadata: Metadata = { title: { default: "Staffroom", template: "%s – Staffroom" } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en-GB">
      <head>
        <meta property="csp-nonce" nonce={nonce} content="" />
      </head>
      <body>{children}</body>
    </html>
  );
}
