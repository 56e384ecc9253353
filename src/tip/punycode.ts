/** The parameters of RFC 3492 §5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST = 128;
/** A label of the DNS is shorter. */
const LENGTH_AT_MOST = 63;

/** §6.1 */
const adapt = (delta: number, count: number, isFirst: boolean): number => {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
};

/** A digit's value, or BASE for what is none. */
const digitOf = (digit: string): number =>
  /[a-z]/.test(digit) ? digit.charCodeAt(0) - 97 : /[0-9]/.test(digit) ? digit.charCodeAt(0) - 22 : BASE;

/** §6.2: what stands behind `xn--`, in lower case, as the characters that it means; null where it is not Punycode. */
const decode = (input: string): string | null => {
  const edge = input.lastIndexOf('-');
  const output = [...(edge > 0 ? input.slice(0, edge) : '')].map((letter) => letter.charCodeAt(0));
  let at = edge > 0 ? edge + 1 : 0;
  let code = FIRST;
  let bias = 72;
  for (let index = 0; at < input.length; index++) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input[at++] ?? '');
      if (digit >= BASE) return null;
      index += digit * weight;
      if (index > 0x7fffffff) return null;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = output.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    if (code > 0x10ffff) return null;
    index %= count;
    output.splice(index, 0, code);
  }
  return String.fromCodePoint(...output);
};

/** One label of a host in ASCII, as people would read it; unchanged where it is plain ASCII or cannot be read. */
export const readLabel = (label: string): string =>
  label.startsWith('xn--') && label.length <= LENGTH_AT_MOST ? decode(label.slice(4)) || label : label;
