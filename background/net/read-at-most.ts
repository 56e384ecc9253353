/** What was read of an answer. */
export interface Answer {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than was read. */
  isCut: boolean;
}

/**
 * An answer, or its beginning. Whoever is behind an address may be anybody, and may never stop talking.
 * @param most bytes behind which it is not read on
 */
export const readAnswer = async (response: Response, most: number): Promise<Answer> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let isCut = false;
  for (let size = 0; reader && !isCut; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    isCut = size > most;
    pieces.push(value as Uint8Array<ArrayBuffer>);
  }
  if (isCut) await reader?.cancel();
  return { bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()), isCut };
};

/** The same as text. */
export const readAnswerText = async (response: Response, most: number): Promise<string> =>
  new TextDecoder().decode((await readAnswer(response, most)).bytes);
