import type { Page } from 'playwright-core';

export function findFaults(page: Page, more?: readonly string[]): Promise<readonly string[]>;
