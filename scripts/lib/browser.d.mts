export interface FoundBrowser {
  path: string;
  how: string;
  env: Record<string, string>;
  args: string[];
}
export function findBrowser(): Promise<FoundBrowser>;
