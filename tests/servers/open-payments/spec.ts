import { createOpenAPI, HttpMethod, isValidationError, type OpenAPI } from '@interledger/openapi';
import { inRoot } from '../../../scripts/process/root.mjs';

/** Interledger's own description of the three servers. */
export type Spec = 'auth-server' | 'resource-server' | 'wallet-address-server';

const specs = new Map<Spec, Promise<OpenAPI>>();

const load = (name: Spec): Promise<OpenAPI> => {
  const known = specs.get(name);
  if (known) return known;
  const loaded = createOpenAPI(
    inRoot('node_modules', '@interledger', 'open-payments', 'dist', 'openapi', 'specs', `${name}.yaml`),
  );
  specs.set(name, loaded);
  return loaded;
};

const METHODS = { GET: HttpMethod.GET, POST: HttpMethod.POST, DELETE: HttpMethod.DELETE } as const;
export type Method = keyof typeof METHODS;

/** One operation of a specification: '/quotes', or '/quotes/{id}'. */
export interface Operation {
  spec: Spec;
  path: string;
  method: Method;
}

/** What does not fit, in the validator's words; null where all of it does. */
const faultsOf = (check: () => unknown): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    const { errors = [] } = error as { errors?: { message: string }[] };
    if (!isValidationError(error)) throw error;
    return errors.map(({ message }) => message).join('; ') || 'not as specified';
  }
};

interface Validators {
  request: (request: unknown) => boolean;
  answer: (answer: { status: number; body: unknown }) => boolean;
}

const validators = new Map<string, Promise<Validators>>();

/** The validators of an operation, made once: making them adds to the description that they are made of. */
const validatorsOf = ({ spec, path, method }: Operation): Promise<Validators> => {
  const name = `${spec} ${method} ${path}`;
  const known = validators.get(name);
  if (known) return known;
  const made = load(spec).then((description) => {
    const operation = { path, method: METHODS[method] };
    return {
      request: description.createRequestValidator(operation) as Validators['request'],
      answer: description.createResponseValidator(operation) as Validators['answer'],
    };
  });
  validators.set(name, made);
  return made;
};

/** What of a request is not as the specification has it; null where nothing is. */
export const requestFault = async (
  operation: Operation,
  request: { headers: object; params: object; query: object; body?: unknown },
): Promise<string | null> => {
  const validate = (await validatorsOf(operation)).request;
  // What it fills in by itself is not to be answered.
  return faultsOf(() => validate(structuredClone(request)));
};

/** The same of an answer. */
export const answerFault = async (
  operation: Operation,
  answer: { status: number; body: unknown },
): Promise<string | null> => {
  const validate = (await validatorsOf(operation)).answer;
  return faultsOf(() => validate(structuredClone(answer)));
};
