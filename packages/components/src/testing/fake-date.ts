/** This computer's clock, set to another moment and going on from there, until the answer is called. */
export function fakeDate(instant: string): () => void {
  const Real = globalThis.Date;
  const ahead = Real.parse(instant) - Real.now();
  class FakeDate extends Real {
    constructor(...given: [] | [value: number | string]) {
      super(given.length === 0 ? FakeDate.now() : given[0]);
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = FakeDate as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}
