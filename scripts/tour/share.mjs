import { poll } from '../browser/poll.mjs';
import { fill, goToReview, press } from '../browser/press.mjs';
import { ask } from './ask.mjs';

const NODE_MS = 20_000;

/** Shares a file through the library's form, as a person would. */
export const shareFile = async (driver, path) => {
  const page = await driver.library('#share');
  const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
  await input.uploadFile(path);
  await fill(page, 'Title', 'The old hedge at Long Acre');
  await fill(page, 'Creator', 'Tomás Lind');
  const before = new Set((await ask(driver, 'publish.list', null)).map(({ id }) => id));
  await goToReview(page);
  await press(page, 'Publish', 'form');
  const share = await poll(async () => {
    const newest = (await ask(driver, 'publish.list', null)).find(({ id }) => !before.has(id));
    if (newest?.state.step === 'failed') throw new Error(`sharing failed: ${JSON.stringify(newest.state.problem)}`);
    return newest?.state.step === 'held' && newest;
  }, 'the shared work, held in this browser');
  await driver.closeTab(page);
  return [`${share.root} (${share.paths.join(', ')}), kept in this browser`, share];
};

/** Opens a share by its address, as somebody else would who has its blocks. */
export const openShare = async (driver, root) => {
  const { findings, record, signedBy } = await ask(driver, 'publish.open', { root, origin: { from: 'here' } });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return [`${record.title}, every block hashed, signed by ${signedBy}`, true];
};

/** Waits until the node, where one answers, has pinned the share. That there is none is no failure. */
export const waitForNode = async (driver, id) => {
  const target = await poll(
    async () => {
      const share = (await ask(driver, 'publish.list', null)).find((each) => each.id === id);
      const node = share?.targets.find((each) => each.target === 'kubo') ?? { state: 'unreachable', address: '' };
      return node.state !== 'waiting' && node.state !== 'sending' && node;
    },
    'the node’s answer',
    NODE_MS,
  );
  if (target.state === 'failed') throw new Error(`${target.address}: ${JSON.stringify(target.problem)}`);
  return target.state === 'pinned'
    ? [`at ${target.address}`, true]
    : [`nowhere else: no node answers${target.address ? ` at ${target.address}` : ''}`, false];
};
