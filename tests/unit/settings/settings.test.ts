import { describe, expect, it } from '@jest/globals';
import { problemError, readProblem } from '../../../src/publish/problem';
import { readOrigin } from '../../../src/settings/settings';

describe("a node's address", () => {
  it('is an origin of http or https', () => {
    expect(readOrigin(' http://127.0.0.1:5001/ ')).toBe('http://127.0.0.1:5001');
    expect(readOrigin('https://node.example')).toBe('https://node.example');
    expect(readOrigin('http://[::1]:5001')).toBe('http://[::1]:5001');
  });

  it('may be left out', () => expect(readOrigin('  ')).toBe(''));

  it.each([
    'javascript:alert(1)',
    'ftp://node.example',
    'http://ada:secret@node.example',
    'http://node.example/api/v0',
    'http://node.example/?a=1',
    'http://node.example/#a',
    '127.0.0.1:5001',
    'node',
  ])('is not %s', (address) => expect(readOrigin(address)).toBeNull());
});

describe('a problem', () => {
  it("keeps its code, and says a browser's errors in our words", () => {
    expect(readProblem(problemError('node-forbidden', 'no'))).toEqual({ code: 'node-forbidden', detail: 'no' });
    expect(readProblem(new DOMException('x', 'QuotaExceededError')).code).toBe('disk-full');
    expect(readProblem(new DOMException('x', 'NotFoundError')).code).toBe('file-vanished');
    expect(readProblem(new DOMException('x', 'NotReadableError')).code).toBe('file-changed');
    expect(readProblem(new TypeError('odd'))).toEqual({ code: 'unknown', detail: 'odd' });
    expect(readProblem(undefined).code).toBe('unknown');
  });

  it('keeps only the beginning of a long answer', () => {
    expect(readProblem(problemError('unknown', 'x'.repeat(1e6))).detail.length).toBe(300);
  });
});
