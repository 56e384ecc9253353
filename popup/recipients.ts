import type { Recipient } from '../src/tip/payee';
import type { Known } from '../src/tip/tip';
import type { Support, Work } from '../src/work/work';

export const recipientsOf = (work: Work, supports: readonly Support[]): Recipient[] => [
  {
    about: work.address,
    title: work.title,
    name: work.creators[0]?.name ?? null,
    creator: work.creators[0]?.name ?? work.address,
    payees: supports.map(({ address, label, signal, rail }) => ({
      rail: rail === 'lightning' ? 'lightning' : 'link',
      address: address.replace(/^lightning:/, ''),
      host: address.startsWith('http') ? new URL(address).host : (address.split('@')[1] ?? null),
      label,
      grade: 'page',
      cautions: [],
      signal,
    })),
  },
];

export const withCautions = (recipients: readonly Recipient[], known: Known): Recipient[] =>
  recipients.map((recipient, i) => ({
    ...recipient,
    payees: recipient.payees.map((payee) => ({
      ...payee,
      cautions: !known.paidAt[i] ? ['first-time'] : known.paidAt[i] === payee.address ? [] : ['changed'],
    })),
  }));
