/** One spelling for a license: a page's label and ours may name the public domain differently. */
const spell = (id) => {
  const name = id.toUpperCase();
  if (/^(?:PDM|PD$|PUBLIC)/.test(name)) return 'PDM';
  return name.startsWith('GFDL') ? 'GFDL' : name;
};
const agree = (a, b) => a.some((one) => b.some((other) => spell(one) === spell(other)));
const covers = (all, some) => some.every((one) => agree([one], all));

const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a text, or the address that it is, has a label's words in it. */
export const isMeant = (match, texts) =>
  texts.some((text) => text && [text, decode(text)].some((each) => each.toLowerCase().includes(match.toLowerCase())));

const isSameName = (a, b) => {
  const [one, other] = [a, b].map((name) => name.toLowerCase());
  return one.includes(other) || other.includes(one);
};

/** @returns counts of what is right, wrong, missed and invented of one page, and what is to be said of it */
export const scorePage = (label, line) => {
  const count = { page: {}, work: {}, creator: {} };
  const problems = [];
  const add = (what, outcome, problem) => {
    count[what][outcome] = (count[what][outcome] ?? 0) + 1;
    if (problem) problems.push(`${label.file}: ${problem}`);
  };
  const wanted = label.page?.licenses ?? [];
  const got = line.page?.licenses ?? [];
  if (wanted.length === 0 && got.length > 0) add('page', 'invented', `no license, seen ${got}`);
  else if (wanted.length > 0 && got.length === 0) add('page', 'missed', `${wanted}, nothing seen`);
  else if (wanted.length > 0)
    agree(wanted, got) && covers(wanted, got) ? add('page', 'right') : add('page', 'wrong', `${wanted}, seen ${got}`);
  const left = [...line.works];
  for (const { match, licenses, creator } of label.media) {
    const meant = left.filter((work) => isMeant(match, [work.media, work.text, work.source, work.title]));
    const work = meant.find((each) => agree(licenses, each.licenses)) ?? meant[0];
    if (!work) {
      add('work', 'missed', `work ${match} (${licenses}), not seen`);
      continue;
    }
    left.splice(left.indexOf(work), 1);
    if (agree(licenses, work.licenses)) add('work', 'right');
    else add('work', 'wrong', `work ${match} is ${licenses}, seen ${work.licenses}`);
    if (creator && work.creator && isSameName(creator, work.creator)) add('creator', 'right');
    else if (work.creator)
      add('creator', creator ? 'wrong' : 'invented', `creator of ${match} is ${creator}, seen ${work.creator}`);
    else if (creator) add('creator', 'missed', `creator of ${match} is ${creator}, nobody seen`);
  }
  for (const work of left) add('work', 'invented', `work ${work.licenses} ${work.media}`);
  return { count, problems };
};

const ratio = (part, all) => (all === 0 ? 1 : part / all);

const measure = ({ right = 0, wrong = 0, missed = 0, invented = 0 }) => ({
  precision: ratio(right, right + wrong + invented),
  recall: ratio(right, right + wrong + missed),
  ...{ right, wrong, missed, invented },
});

/** Precision and recall of what was counted on several pages. */
export const summarize = (counts) => {
  const total = { page: {}, work: {}, creator: {} };
  for (const count of counts)
    for (const what of Object.keys(total))
      for (const [outcome, n] of Object.entries(count[what])) total[what][outcome] = (total[what][outcome] ?? 0) + n;
  return { page: measure(total.page), work: measure(total.work), creator: measure(total.creator) };
};
