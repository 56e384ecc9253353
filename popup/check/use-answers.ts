import { useState } from 'preact/hooks';
import type { Checked } from '../../src/check/checked';
import { pictureKey } from '../../src/check/picture-key';
import { ask } from '../platform/ask';
import type { Answers, Judged } from './judged';

const NO_ANSWERS: Answers = { confirmed: new Map(), changed: new Map() };

const withAnswer = <Answer>(map: ReadonlyMap<number, Answer>, numbers: readonly number[], answer: Answer) =>
  new Map([...map, ...numbers.map((number): [number, Answer] => [number, answer])]);

/** What a person says of single media of a document. Which work a picture is is remembered for the next check. */
export const useAnswers = ({ media }: Pick<Checked, 'media'>) => {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const sayChanged = ({ medium: { number } }: Judged, answer: boolean | null): void =>
    setAnswers((before) => ({ ...before, changed: withAnswer(before.changed, [number], answer) }));
  /** Says which entry a picture is, wherever it stands in the document; null for none that was found. */
  const confirm = async ({ medium }: Judged, id: string | null): Promise<void> => {
    const picture = pictureKey(medium);
    const same = media.filter((other) => other === medium || (picture !== null && pictureKey(other) === picture));
    const numbers = same.map(({ number }) => number);
    setAnswers((before) => ({ ...before, confirmed: withAnswer(before.confirmed, numbers, id) }));
    if (picture !== null) await ask('library.recognize', { picture, id });
  };
  return { answers, sayChanged, confirm };
};
