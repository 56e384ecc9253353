import { describe, expect, it } from '@jest/globals';
import { canUnpin, isOnline, type Reach, reachOf, type Standing, standingOf } from '../../../src/publish/reach';
import type { Share, TargetState } from '../../../src/publish/share';
import { AT, draft } from './fixtures';

const place = (target: TargetState['target'], address: string, more: Partial<TargetState> = {}): TargetState => ({
  ...{ target, address, state: 'pinned', problem: null, at: AT },
  ...more,
});
const HERE = place('browser', '');
const NODE = 'http://127.0.0.1:5001';
const SERVICE = 'https://pins.example';
const LOST = { code: 'service-lost', detail: '' } as const;
const OFFLINE = { code: 'node-unreachable', detail: 'Failed to fetch' } as const;

const share = (targets: TargetState[], state: Share['state'] = { step: 'held' }): Share => ({
  ...{ id: 's1', draft: draft(), root: 'bafyroot', workCid: null, paths: [], size: 1, createdAt: AT },
  ...{ state, targets },
});

describe('how far a share reaches', () => {
  it.each<[Reach, string, Share]>([
    ['hashing', 'its bytes are still hashed', share([], { step: 'hashing' })],
    ['failed', 'it could not be kept', share([], { step: 'failed', problem: OFFLINE })],
    ['here', 'this browser alone has it', share([HERE])],
    [
      'here',
      'nobody answers at the node',
      share([HERE, place('kubo', NODE, { state: 'unreachable', problem: OFFLINE })]),
    ],
    ['here', 'a service refused it', share([HERE, place('pinning-service', SERVICE, { state: 'failed' })])],
    ['here', 'sending was paused', share([HERE, place('kubo', NODE, { state: 'paused' })])],
    [
      'here',
      'its only copy elsewhere was unpinned',
      share([HERE, place('kubo', NODE, { state: 'unpinned', pinnedAt: AT })]),
    ],
    ['sending', 'it is on its way', share([HERE, place('kubo', NODE, { state: 'sending' })])],
    ['sending', 'it waits for its turn', share([HERE, place('pinning-service', SERVICE, { state: 'waiting' })])],
    ['node', 'a node on this machine listed it', share([HERE, place('kubo', NODE)])],
    ['node', 'a node in the own network listed it', share([HERE, place('kubo', 'http://192.168.1.4:5001')])],
    ['node', 'a service on this machine said pinned', share([HERE, place('pinning-service', 'http://localhost:9097')])],
    ['online', 'a node elsewhere listed it', share([HERE, place('kubo', 'https://node.example')])],
    ['online', 'a service said pinned', share([HERE, place('pinning-service', SERVICE)])],
    [
      'online',
      'a service said pinned, and the node is off',
      share([HERE, place('kubo', NODE, { state: 'unreachable' }), place('pinning-service', SERVICE)]),
    ],
    [
      'unconfirmed',
      'the service that had it lost it',
      share([HERE, place('pinning-service', SERVICE, { state: 'failed', problem: LOST })]),
    ],
    [
      'unconfirmed',
      'the node that had it does not answer any more',
      share([HERE, place('kubo', NODE, { state: 'unreachable', pinnedAt: AT })]),
    ],
    [
      'sending',
      'a copy was lost, and is sent again',
      share([HERE, place('kubo', NODE, { state: 'sending', pinnedAt: AT })]),
    ],
  ])('is “%s” where %s', (reach, _, given) => {
    expect(reachOf(given)).toBe(reach);
  });

  it('lets links be handed on only where a copy elsewhere is confirmed', () => {
    const all: Reach[] = ['hashing', 'failed', 'here', 'sending', 'unconfirmed', 'node', 'online'];
    expect(all.filter(isOnline)).toEqual(['node', 'online']);
  });
});

describe('how a place stands to a share', () => {
  it.each<[Standing, TargetState]>([
    ['saved', HERE],
    ['saved', place('browser', '', { state: 'waiting' })],
    ['not_saved', place('browser', '', { state: 'failed' })],
    ['waiting', place('kubo', NODE, { state: 'waiting' })],
    ['sending', place('kubo', NODE, { state: 'sending' })],
    ['paused', place('kubo', NODE, { state: 'paused' })],
    ['pinned', place('kubo', NODE)],
    ['offline', place('kubo', NODE, { state: 'unreachable', problem: OFFLINE })],
    ['refused', place('kubo', NODE, { state: 'failed', problem: { code: 'node-forbidden', detail: '' } })],
    [
      'refused',
      place('pinning-service', SERVICE, { state: 'failed', problem: { code: 'service-refused', detail: '' } }),
    ],
    ['failed', place('kubo', NODE, { state: 'failed', problem: { code: 'permission-missing', detail: '' } })],
    ['failed', place('kubo', NODE, { state: 'failed', problem: { code: 'node-not-kubo', detail: '' } })],
    ['lost', place('pinning-service', SERVICE, { state: 'failed', problem: LOST })],
    ['unpinned', place('pinning-service', SERVICE, { state: 'unpinned' })],
  ])('is “%s”', (standing, given) => {
    expect(standingOf(given)).toBe(standing);
  });

  it('is asked to unpin only where it may have a pin', () => {
    const asked = (more: Partial<TargetState>): boolean => canUnpin(place('kubo', NODE, more));
    expect(asked({})).toBe(true);
    expect(asked({ state: 'unreachable', pinnedAt: AT })).toBe(true);
    expect(asked({ state: 'paused', confirmed: { blocks: 1, bytes: 1 } })).toBe(true);
    expect(asked({ state: 'unreachable', problem: OFFLINE })).toBe(false);
    expect(asked({ state: 'failed', problem: LOST, pinnedAt: AT })).toBe(false);
    expect(asked({ state: 'unpinned', pinnedAt: AT })).toBe(false);
    expect(asked({ state: 'sending', pinnedAt: AT })).toBe(false);
    expect(canUnpin(HERE)).toBe(false);
  });
});
