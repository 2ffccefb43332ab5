/** What a picture may be, in bytes and pixels. */
export const imageLimits = {
  /** As it is stored. */
  stored: 20 * 1024 * 1024,
  /** As it is brought, before it is made smaller. */
  brought: 100 * 1024 * 1024,
  /** Decoded it takes four bytes each. */
  pixels: 64_000_000,
} as const;
