/** Documented in `cli.help`. */
export const exitCodes = { done: 0, failed: 1, wrongArguments: 2, faultsFound: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
