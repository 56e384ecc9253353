/** Answers to a question that may stay open. */
export const ANSWERS = ['yes', 'no', 'unsaid'] as const;
export type Answer = (typeof ANSWERS)[number];

export const given = (answer: boolean | null): Answer => (answer === null ? 'unsaid' : answer ? 'yes' : 'no');
export const answerOf = (value: Answer): boolean | null => (value === 'unsaid' ? null : value === 'yes');
