import type { Driver } from './driver';

/** Ends the background of a Chromium, and answers whether there was one. Firefox's protocol cannot do it. */
export const killBackground = async (driver: Driver): Promise<boolean> => {
  const target = driver.browser.targets().find((each) => each.type() === 'service_worker');
  try {
    const worker = await target?.worker();
    await worker?.close();
    return worker !== undefined && worker !== null;
  } catch {
    return false; // It was on its way up.
  }
};
