export const root: string;
/** Paths from the repository root with forward slashes, sorted. */
export function listFiles(folder: string): string[];
