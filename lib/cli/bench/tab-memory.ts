import type { Page } from 'playwright-core';

/** Bytes of a tab's script heap, all worlds together and typed arrays included, after rubbish was cleared away. */
export async function tabHeap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    // Twice: what the first run lets go of holds on to more.
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  } finally {
    await cdp.detach();
  }
}

/** Live ranges that scripts of extensions hold on a page: each taxes every later change of the document. */
export async function liveRanges(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('Runtime.enable');
    let ranges = 0;
    for (const contextId of worlds) {
      const { result } = await cdp.send('Runtime.evaluate', { expression: 'Range.prototype', contextId });
      const { objects } = await cdp.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
      });
      const { result: length } = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      ranges += length.value as number;
    }
    return ranges;
  } finally {
    await cdp.detach();
  }
}
