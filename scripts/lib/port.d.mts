/** `wanted`, or the next port after it that nobody listens on. 0 asks the system for any free port. */
export function freePort(wanted: number): Promise<number>;
