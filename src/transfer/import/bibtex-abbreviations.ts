/** Abbreviations that a file keeps are at most as many; a longer one is no abbreviation. UTF-16 units. */
const ABBREVIATIONS_LENGTH = 1_000_000;

/** The abbreviations of a file (@string), of which an entry gets those that it names. */
export class Abbreviations {
  private readonly known = new Map<string, string>();
  private length = 0;

  add(text: string): void {
    const name = /[{(]\s*([^\s=,{}()"]+)\s*=/.exec(text)?.[1]?.toLowerCase();
    this.length += text.length;
    if (name && this.length <= ABBREVIATIONS_LENGTH) this.known.set(name, text);
  }

  /** What an entry is read behind. */
  of(text: string): string {
    const named = [...text.matchAll(/[=#]\s*([A-Za-z][^\s=,{}()"#]*)/g)].map(([, name = '']) => name.toLowerCase());
    return [...new Set(named)].map((name) => this.known.get(name) ?? '').join('\n');
  }
}
