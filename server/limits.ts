/** What one user's query may cost. Each limit that was hit is said in the answer. */
export const USER_QUERY_LIMITS = { timeoutMs: 30_000, maxRows: 5_000 } as const;
