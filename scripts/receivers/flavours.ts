/** One way in which types can be written, and the words that choose it. */
interface Flavour {
  readonly out: string;
  readonly timestamps: "wire" | "sdk" | "cli";
  readonly words: readonly string[];
}

/** The newest release and the founding one, each with its timestamps in all three spellings. */
export const FLAVOURS: readonly Flavour[] = ["latest", "2023-09-26"].flatMap((release) =>
  (["wire", "sdk", "cli"] as const).map((timestamps) => ({
    out: `flavours/r${release.replaceAll("-", "")}/${timestamps}`,
    timestamps,
    words: ["--release", release, "--timestamps", timestamps],
  })),
);
