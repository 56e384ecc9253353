/** Asks the background through the contract and unpacks its answer; a refusal is an error. */
export const ask = async (driver, message, input) => {
  const answer = await driver.ask(message, input);
  if (!answer?.ok) throw new Error(`${message} was refused: ${JSON.stringify(answer?.problem)}`);
  return answer.value;
};

/** Everything in the library, newest first. */
export const listEntries = async (driver) =>
  (await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 200 })).entries;
