/**
 * Two decimal digits at an index as a number, -1 where they are not both there. Dates are read this way rather than
 * by regular expression because replaying a log reads one for every clock that starts.
 */
export function readTwoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
