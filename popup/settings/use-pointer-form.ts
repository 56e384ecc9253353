import { useEffect, useState } from 'preact/hooks';
import { LOOPBACK } from '../../src/tips/loopback';
import { toDecimal, toMinor } from '../../src/tips/open-payments/minor';
import { readPointer } from '../../src/tips/read-address';
import type { FailureCode, Pointer } from '../../src/tips/tip';
import { isTipError } from '../../src/tips/tip-error';
import { ask } from '../platform/ask';
import { Complaint, explain } from '../platform/explain';
import { permit } from '../platform/permit';
import { t, type WordKey } from '../platform/words';
import { readMoney } from '../tips/amount';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';

/** What is said of each failure while a wallet address is tried: no tip is meant. */
const WORDS: Partial<Record<FailureCode, WordKey>> = {
  'wallet-refused': 'pointer_unknownKey',
  'service-refused': 'pointer_refused',
  'service-unreachable': 'tip_failure_service_unreachable',
  'answer-unsafe': 'tip_failure_answer_unsafe',
};

const explainPointer = (error: unknown): string => {
  const key = isTipError(error) ? WORDS[error.code] : undefined;
  return key ? t(key) : explain(error);
};

const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;

/**
 * The form of the person's own wallet address: its fields as written, what is wrong with them, and what its buttons do.
 * @param pointer the one that is set, or null
 * @param onChange called when it may be another
 */
export const usePointerForm = (pointer: Pointer | null, onChange: () => void) => {
  const [address, setAddress] = useState('');
  const [month, setMonth] = useState('20');
  /** The hosts of the wallet's servers, once its address has named them: the next press asks the browser for them. */
  const [further, setFurther] = useState<string[]>([]);
  const { said, busy, run } = useAction(explainPointer);
  const { faults, form, refuse, forgive } = useFaults<'address' | 'month'>();
  useEffect(() => {
    if (pointer) setMonth(toDecimal({ value: pointer.month, assetScale: pointer.scale }));
  }, [pointer?.address, pointer?.month]);

  /** Asks the browser for the hosts in the press itself, then the wallet. */
  const attempt = async (asked: readonly string[], done: string, doing: () => Promise<unknown>) => {
    const permitted = permit(...asked);
    await run(async () => {
      if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
      try {
        await doing();
      } catch (error) {
        if (!isTipError(error) || error.code !== 'permission-missing') throw error;
        const hosts = error.detail.split(' ').filter((host) => HOST.test(host));
        setFurther(hosts.map((host) => `https://${host}/`));
        throw new Complaint(t('pointer_further', hosts.join(', ')));
      }
      return done;
    });
    onChange();
  };
  const isBusy = busy !== null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const amount = readMoney(month);
    const minor = pointer && amount !== null ? toMinor(String(amount), pointer.scale) : null;
    const wrongMonth = amount === null || (pointer && minor === null) ? { month: t('pointer_monthWrong') } : {};
    if (pointer) {
      if (refuse(wrongMonth) || minor === null) return;
      return attempt([], t('pointer_changed'), () => ask('pointer.change', { month: minor }));
    }
    const read = readPointer(address.trim(), LOOPBACK);
    const wrongAddress = typeof read === 'string' ? { address: t('pointer_addressWrong') } : {};
    if (refuse({ ...wrongAddress, ...wrongMonth }) || amount === null || typeof read === 'string') return;
    const input = { address: read.address, month: String(amount) };
    return attempt([read.address, ...further], t('pointer_connected'), () => ask('pointer.connect', input));
  };
  /** Writes a field, and takes back what was said of what stood there. */
  const writing = (set: (text: string) => void) => (text: string) => {
    forgive();
    set(text);
  };
  const hosts = pointer ? [pointer.address, pointer.authServer, pointer.resourceServer] : [];
  return {
    ...{ form, faults, said, isBusy, submit },
    test: () => attempt([...hosts, ...further], t('pointer_works'), () => ask('pointer.try', null)),
    forget: () => attempt([], t('pointer_forgotten'), () => ask('pointer.forget', null)),
    address: { value: address, onChange: writing(setAddress) },
    month: { value: month, onChange: writing(setMonth) },
  };
};
