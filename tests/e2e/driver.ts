import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import type { Answer, Input, MessageName, Output } from '../../src/message/contract';
import type { ExportFormat } from '../../src/transfer/export/format';
import type { Seen } from '../../src/work/work';
import type { BrowserName } from './need';

export type Driver = Awaited<ReturnType<typeof drive>>;
export type Visited = Awaited<ReturnType<Driver['visit']>>;

/** A browser with the built extension. With a profile, what it remembers is there again the next time. */
export const start = (browser: BrowserName, profile?: string): Promise<Driver> =>
  drive(browser, profile ? { profile } : {});

/** The same with the build that pays this machine's own servers, over plain http and regtest. */
export const startForTests = (browser: BrowserName, profile?: string): Promise<Driver> =>
  drive(browser, { dist: 'dist-test', ...(profile ? { profile } : {}) });

/** Asks the background through the contract, as our own pages do. Throws where it refuses. */
export const ask = async <Name extends MessageName>(
  driver: Driver,
  message: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const answer = (await driver.ask(message, input)) as Answer<Output<Name>>;
  if (!answer.ok) throw new Error(`${message}: ${answer.problem.code} ${answer.problem.detail}`);
  return answer.value;
};

/** The whole history in a format, as the library's worker writes it. */
export const exportAs = async (driver: Driver, format: ExportFormat): Promise<{ name: string; text: string }> => {
  const selection = { query: { search: '', filter: {} } };
  const { report, bytes } = await driver.carry({ job: 'export', format, selection, project: null });
  if (report.step !== 'done') throw new Error(`${format}: ${JSON.stringify(report)}`);
  return { name: String(report.result.name), text: bytes.toString('utf8') };
};

/** Opens a page and waits until the extension has seen it. */
export const see = async (driver: Driver, address: string): Promise<Visited & { seen: Seen }> => {
  const visited = await driver.visit(address);
  const seen = await poll(() => ask(driver, 'page.read', { tab: visited.tab }), `seeing ${address}`);
  return { ...visited, seen };
};
