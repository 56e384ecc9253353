import { describe, expect, it } from '@jest/globals';
import { isPreimage } from '../../../src/tips/proof';
import { createPaperNode } from '../../servers/paper-node';

const node = createPaperNode();

describe('a preimage', () => {
  it('is a proof for the hash of its own invoice alone', () => {
    const [one, other] = [node.issue({ msat: 21_000 }), node.issue({ msat: 21_000 })];
    expect(isPreimage(one.preimage, one.paymentHash)).toBe(true);
    expect(isPreimage(one.preimage.toUpperCase(), one.paymentHash)).toBe(true);
    expect(isPreimage(other.preimage, one.paymentHash)).toBe(false);
  });

  it('is 32 bytes in hex', () => {
    const { preimage, paymentHash } = node.issue({ msat: 21_000 });
    for (const wrong of ['', 'zz', 'z'.repeat(64), paymentHash, `${preimage}00`, preimage.slice(2), ` ${preimage}`])
      expect(isPreimage(wrong, paymentHash)).toBe(false);
    expect(isPreimage(preimage, '')).toBe(false);
  });
});
