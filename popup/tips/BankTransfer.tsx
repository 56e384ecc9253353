import { useId } from 'preact/hooks';
import type { BankCode } from '../../src/tips/bank-code/bank-code';
import { inFours } from '../../src/tips/bank-code/iban';
import { accountInWords } from '../../src/tips/bank-code/payto';
import { region, t, type WordKey, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { CodeToScan } from './CodeToScan';
import { moneyInWords } from './money';

interface Props {
  code: BankCode;
  /** What the money is for. */
  title: string;
  isFolded: boolean;
  onCopy: (text: string) => void;
}

/** A detail as it is shown, and as it is pasted into a bank's form. */
interface Detail {
  key: WordKey;
  shown: string;
  copied: string;
}

const ACCOUNT = { iban: 'bank_iban', upi: 'bank_upi', pix: 'bank_pix' } as const;

/** An amount as it is written into a field of a form there: with the language's own decimal sign, and nothing besides. */
const inDigits = (amount: number): string =>
  new Intl.NumberFormat(region(), { minimumFractionDigits: 2, useGrouping: false, numberingSystem: 'latn' }).format(
    amount,
  );

const detailsOf = ({ account, name, money, reference }: BankCode): Detail[] => {
  const plain = account.kind === 'iban' ? account.iban : accountInWords(account);
  const bic = (account.kind === 'iban' && account.bic) || '';
  return [
    { key: 'bank_name', shown: name, copied: name } as const,
    { key: ACCOUNT[account.kind], shown: account.kind === 'iban' ? inFours(plain) : plain, copied: plain },
    { key: 'bank_bic', shown: bic, copied: bic } as const,
    ...(money
      ? [
          {
            key: 'thank_amount',
            shown: moneyInWords(money.amount, money.currency),
            copied: inDigits(money.amount),
          } as const,
        ]
      : []),
    { key: 'bank_reference', shown: reference, copied: reference } as const,
  ].filter(({ shown }) => shown !== '');
};

const DetailLine = ({ detail: { key, shown, copied }, onCopy }: { detail: Detail } & Pick<Props, 'onCopy'>) => {
  const id = useId();
  return (
    <li>
      <span class="aside" id={`${id}-what`}>
        {t(key)}
      </span>
      <Text>{shown}</Text>
      <button type="button" id={id} aria-labelledby={`${id} ${id}-what`} onClick={() => onCopy(copied)}>
        <Icon name="copy" />
        {t('hand_copy')}
      </button>
    </li>
  );
};

/** A transfer that a person makes with their bank's app: as a code, in pieces to copy that say the same, and as a link. */
export const BankTransfer = ({ code, title, isFolded, onCopy }: Props) => {
  const id = useId();
  const { text, refusal, link, account, name } = code;
  return (
    <div class="to-pay bank">
      {refusal && <p class="bank-words">{wordFor('bank_refusal', refusal)}</p>}
      {text && (
        <CodeToScan text={text} isFolded={isFolded}>
          <p class="bank-words">
            <Sentence id="bank_scan" parts={[<Text key="name">{name}</Text>, <Text key="title">{title}</Text>]} />
          </p>
        </CodeToScan>
      )}
      <p class="bank-words" id={id}>
        {t('bank_details')}
      </p>
      <ul class="bank-details" aria-labelledby={id}>
        {detailsOf(code).map((detail) => (
          <DetailLine key={detail.key} detail={detail} onCopy={onCopy} />
        ))}
      </ul>
      <div class="actions to-pay-actions">
        {link && (
          <a class="button" href={link}>
            {t('tip_openApp')}
          </a>
        )}
        {text && account.kind === 'pix' && (
          <button type="button" onClick={() => onCopy(text)}>
            <Icon name="copy" />
            {t('bank_copyCode')}
          </button>
        )}
      </div>
    </div>
  );
};
