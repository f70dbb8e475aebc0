/** Gives happy-dom, which has none, a StaticRange: the real one too keeps exactly these four fields. */
export function provideStaticRange(): void {
  globalThis.StaticRange ??= class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  } as unknown as typeof StaticRange;
}
