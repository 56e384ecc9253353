import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Signal } from '../../src/signal/signal';
import type { Contact } from '../../src/tips/contacts';
import type { Refused } from '../../src/tips/payees';
import { linkWith } from '../../src/tips/platform-link';
import type { SharingRecipient } from '../../src/tips/recipients';
import type { Gift } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { openable } from '../platform/links';
import { permit } from '../platform/permit';
import { openTab } from '../platform/tab';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { useAction } from '../ui/use-action';
import { explainTip } from './explain-set-up';
import { GiftScreen } from './GiftScreen';
import { giftOf, hostsOf } from './give';
import { withCautions } from './recipients';
import { ThankForm } from './ThankForm';
import { underWay } from './tip-state';
import { useChoice } from './use-choice';
import { type Ground, useKnown } from './use-known';

interface Props {
  /** The work itself first, then what it is made from. */
  recipients: readonly SharingRecipient[];
  /** What the page offers and is not used. */
  refused: readonly Refused[];
  /** Where the work's creator can be written to. */
  contacts: readonly Contact[];
  /** The page on which the work was seen. */
  page?: string | undefined;
  /** What the way back is called. */
  back: string;
  onBack: () => void;
  /** Absent where the page is not at hand. */
  onShow?: ((signal: Signal) => void) | undefined;
  /** What else there is to say of who can be paid. */
  children?: ComponentChildren;
}

interface Choosing extends Omit<Props, 'back' | 'onBack' | 'page'> {
  ground: Ground;
  onGiven: (gift: string) => void;
  onAgain: () => void;
}

/** Permission first, in the click; then it is written down; then, for a link, it is opened. */
const give = async (gift: Gift): Promise<string> => {
  // Browsers ask a person only inside their click: nothing may be awaited before this.
  if (!(await permit(...hostsOf(gift)))) throw new Complaint(t('thank_notPermitted'));
  await ask('tips.give', gift);
  const [part] = gift.parts;
  const link = part?.manner === 'open' && part.payee?.rail === 'link' ? part.payee.address : null;
  const page = link && openable(linkWith(link, part?.spoken ?? null));
  if (page) await openTab(page);
  return gift.id;
};

const Choosing = ({ recipients, refused, contacts, ground, onGiven, onAgain, onShow, children }: Choosing) => {
  const cautioned = useMemo(() => withCautions(recipients, ground.known), [recipients, ground.known]);
  const choice = useChoice(cautioned, ground);
  const { said, busy, run } = useAction(explainTip);
  // Sent twice, it is one gift: the id stays until one was given.
  const [id] = useState(() => crypto.randomUUID());
  const send = () =>
    run(async () => {
      onGiven(await give(giftOf(id, choice.parts, choice.manner, choice.spoken, choice.comment.trim())));
      return '';
    });
  return (
    <>
      <ThankForm
        recipients={cautioned}
        refused={refused}
        contacts={contacts}
        ground={ground}
        choice={choice}
        isBusy={busy !== null}
        onSend={send}
        onRate={onAgain}
        onShow={onShow}
      >
        {children}
      </ThankForm>
      <StatusLine {...said} />
    </>
  );
};

/** Thanking the maker of one work. Nobody is asked anything before the last press. */
export const ThankScreen = ({ back, onBack, page, ...choosing }: Props) => {
  const { recipients } = choosing;
  const { ground, problem, again } = useKnown(recipients.map(({ creator }) => creator));
  /** undefined until it is known whether one is under way; null while a person chooses. */
  const [gift, setGift] = useState<string | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = recipients;
  const about = recipients.map((each) => each.about).join('\n');
  useEffect(() => {
    if (ground && gift === undefined) setGift(underWay(ground.last, about.split('\n').slice(0, 1)));
  }, [ground, gift, about]);
  return (
    <section class="thanking">
      <button type="button" class="quiet back" onClick={onBack}>
        <Icon name="back" />
        {back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {t('thank_title')}
      </h2>
      <p class="aside thank-for">
        <Sentence id="thank_for" parts={[<Text key="title">{first?.title ?? t('work_untitled')}</Text>]} />
      </p>
      {problem && <p class="warning">{problem}</p>}
      {ground && gift && (
        <GiftScreen gift={gift} rate={ground.rate} contacts={choosing.contacts} page={page} onGift={setGift} />
      )}
      {ground && gift === null && <Choosing {...choosing} ground={ground} onGiven={setGift} onAgain={again} />}
    </section>
  );
};
