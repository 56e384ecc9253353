import { describe, expect, it } from '@jest/globals';
import { tipError } from '../../../src/tips/tip-error';

describe('why nobody was paid', () => {
  it('is a code, and what the other side said of it', () => {
    expect(tipError('service-refused', 'closed')).toMatchObject({
      ...{ code: 'service-refused', detail: 'closed', message: 'service-refused: closed', name: 'CodedError' },
    });
    expect(tipError('expired').message).toBe('expired');
  });

  it('has no character that controls or turns around what is shown, and an end', () => {
    const { detail } = tipError(
      'wallet-refused',
      `a\u0000b\u001b[31m\n\u202e\u2066\u200f\u061cc ${'x'.repeat(1_000_000)}`,
    );
    expect(detail).toMatch(/^ab\[31m c x+$/);
    expect([...detail]).toHaveLength(300);
  });

  it('is cut between characters', () => {
    expect(tipError('wallet-refused', '🦊'.repeat(400)).detail).toBe('🦊'.repeat(300));
    expect(tipError('wallet-refused', 'half \ud83e').detail.isWellFormed()).toBe(true);
  });
});
