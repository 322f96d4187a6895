/** A number that was taken by hand is noted as a series of its own, which no process can name: theirs have no `#`. */
export const nameClaim = (series: string, number: number): string => `${series}#${number}`;
