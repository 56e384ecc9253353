import { describe, expect, it } from '@jest/globals';
import { isPrivateAddress } from '../../../src/signal/private-address';

describe('an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'https://192.168.1.1:8443/a.jpg',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://localhost/',
    'http://a.localhost/',
    'http://printer.local/',
    'http://router/',
    'http://router./',
    'http://nas.home.arpa./',
  ])('%s is of this machine or a private network', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    'https://upload.wikimedia.org/a.jpg',
    'https://local.example/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://[2001:db8::1]/',
    'https://10.example/',
  ])('%s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
