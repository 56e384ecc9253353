import { request } from 'node:https';

export interface Question {
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: object;
  /** 'name:password', for basic authentication. */
  user?: string;
  /** Answer with the first line of a stream that goes on, and hang up. */
  firstLine?: boolean;
}

/**
 * Asks a server whose certificate is its own, and trusts that one certificate alone. fetch() of Node has no place for it.
 * @param {string} certificate PEM
 * @returns the status and the body; rejects where there is no connection or it breaks off
 */
export const askTls = (
  address: string,
  certificate: string,
  { method = 'GET', body, user, firstLine = false }: Question = {},
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const content = body && JSON.stringify(body);
    const headers = content ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(content) } : {};
    const sent = request(
      address,
      { method, ca: certificate, headers, agent: false, ...(user ? { auth: user } : {}) },
      (response) => {
        let text = '';
        const answer = (): void => resolve({ status: response.statusCode ?? 0, text });
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
          if (!firstLine || !text.includes('\n')) return;
          answer();
          sent.destroy();
        });
        response.on('end', answer);
        response.on('error', reject);
        response.on('aborted', () => reject(new Error(`${address} broke off`)));
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
