import { AsyncLocalStorage } from 'node:async_hooks';
import type { Event, EventTemplate } from 'nostr-tools/pure';
import {
  type Nip47SingleMethod,
  NWCWalletService,
  NWCWalletServiceKeyPair,
  type NWCWalletServiceRequestHandler,
} from './alby';
import type { WalletEncryption } from './manners';

const INFO_KIND = 13194;
const ANSWER_KIND = 23195;
const TOLD: Record<WalletEncryption, string | null> = {
  both: 'nip44_v2 nip04',
  nip44: 'nip44_v2',
  nip04: 'nip04',
  untold: null,
};

/** The event that a handler of requests is working for: the SDK does not tell its handlers. */
export const currentRequest = new AsyncLocalStorage<Event>();

/**
 * Alby's own wallet service for one client, with a few windows in it: its handlers can know which event they answer, what it says of
 * encryption can be chosen, and an answer can go out twice.
 */
export class WalletConnection extends NWCWalletService {
  readonly keys: NWCWalletServiceKeyPair;
  readonly encryption: WalletEncryption;
  /** The requests whose answers go out twice. */
  readonly repeated = new Set<string>();

  constructor(relayUrl: string, keys: NWCWalletServiceKeyPair, encryption: WalletEncryption) {
    super({ relayUrl });
    this.keys = keys;
    this.encryption = encryption;
    const { relay } = this;
    const publish = relay.publish.bind(relay);
    relay.publish = async (event) => {
      const answer = await publish(event);
      const [, request = ''] = event.tags.find(([name]) => name === 'e') ?? [];
      if (event.kind === ANSWER_KIND && this.repeated.has(request))
        await publish(await this.signEvent({ ...event, created_at: event.created_at + 1 }, keys.walletSecret));
      return answer;
    };
  }

  /** Says what it can, and takes requests. Answers when the relay has said that the subscription stands, with what ends it. */
  async take(handler: NWCWalletServiceRequestHandler, methods: Nip47SingleMethod[]): Promise<() => void> {
    await this.publishWalletServiceInfoEvent(this.keys.walletSecret, methods, []);
    const { relay } = this;
    const subscribe = relay.subscribe.bind(relay);
    let end: () => void = () => undefined;
    await new Promise<void>((resolve) => {
      relay.subscribe = (filters, params) => {
        const subscription = subscribe(filters, { ...params, oneose: resolve });
        let listener: (event: Event) => void = () => undefined;
        Object.defineProperty(subscription, 'onevent', {
          get: () => (event: Event) => currentRequest.run(event, listener, event),
          set: (given: (event: Event) => void) => {
            listener = given;
          },
        });
        return subscription;
      };
      void this.subscribe(this.keys, handler).then((stop) => {
        end = stop;
      });
    });
    return () => {
      end();
      this.close();
    };
  }

  override signEvent(event: EventTemplate, secretKey: string): Promise<Event> {
    if (event.kind !== INFO_KIND) return super.signEvent(event, secretKey);
    const told = TOLD[this.encryption];
    const others = event.tags.filter(([name]) => name !== 'encryption');
    return super.signEvent({ ...event, tags: [...(told ? [['encryption', told]] : []), ...others] }, secretKey);
  }

  /** Whether it understands what this request was encrypted with. */
  understands(request: Event): boolean {
    const used = request.tags.find(([name]) => name === 'encryption')?.[1] ?? 'nip04';
    return (TOLD[this.encryption] ?? 'nip04').split(' ').includes(used);
  }
}

export { NWCWalletServiceKeyPair as WalletKeys };
