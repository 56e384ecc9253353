import type { ServerResponse } from 'node:http';
import type { Body } from './mischief';

const PIECE = 'a'.repeat(64 * 1024);
const DRIP_MS = 200;
/** Bell, escape, backspace, right-to-left override: what a reason should not do to whoever shows it. */
const CONTROLS = '\u0007\u001b[31m\u0008\u202e\u0000';

export const sendJson = (response: ServerResponse, content: unknown): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(content));
};

const sendTo = (response: ServerResponse, address: string): void => {
  response.writeHead(302, { Location: address }).end();
};

/** Goes on until the other side hangs up. */
const sendEndless = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{"tag":"payRequest","filling":"');
  const go = (): void => {
    while (!response.destroyed && response.write(PIECE));
  };
  response.on('drain', go);
  go();
};

const sendSlowly = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{"tag":"payRequest","filling":"');
  const timer = setInterval(() => response.write('a'), DRIP_MS);
  response.on('close', () => clearInterval(timer));
};

/**
 * Answers with a body that is wrong.
 * @param path where this was asked for, to send on to the same at another place
 * @param stranger the address of another host that would answer well
 */
export const sendBody = (response: ServerResponse, how: Body, path: string, stranger: string): void => {
  const senders: Record<Body, () => void> = {
    'redirect-private': () => sendTo(response, `http://10.255.255.254${path}`),
    'redirect-http': () => sendTo(response, `http://commons.invalid${path}`),
    'redirect-elsewhere': () => sendTo(response, `${stranger}${path.replace(how, 'alice')}`),
    'redirect-loop': () => sendTo(response, path),
    'endless-body': () => sendEndless(response),
    'slow-body': () => sendSlowly(response),
    'invalid-json': () => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"tag":"payReq'),
    'wrong-type': () => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Hello'),
    'error-status': () =>
      sendJson(response, { status: 'ERROR', reason: `${CONTROLS}no`.repeat(Math.ceil((1024 * 1024) / 11)) }),
    'error-http': () => void response.writeHead(500, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Oh'),
  };
  senders[how]();
};
