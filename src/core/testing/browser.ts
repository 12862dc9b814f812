import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in a real browser, with what it asked for and what it complained about so far. */
export type BrowserPage = {
  requested: readonly string[];
  complaints: readonly string[];
  /** The value of an expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

const candidates = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** Where a Chromium is on this machine: what CHROMIUM names, else one of the usual places. */
export const chromium = process.env.CHROMIUM || candidates.find((path) => existsSync(path));

type Message = {
  id?: number;
  method?: string;
  params?: { request?: { url: string }; entry?: unknown };
  result?: Record<string, unknown>;
};

/** Opens an address in a Chromium of its own, driven by its debugging protocol. */
export const openInBrowser = async (address: string): Promise<BrowserPage> => {
  const profile = await mkdtemp(join(tmpdir(), 'tributary-browser-'));
  const settings = ['headless', 'no-sandbox', 'disable-gpu', 'no-first-run', 'remote-debugging-port=0'];
  const browser = spawn(chromium as string, [
    ...settings.map((setting) => `--${setting}`),
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = said.match(/DevTools listening on ws:\/\/(\S+?)\//)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`The browser ended: ${said}`)));
  });

  const target = (await (await fetch(`http://${endpoint}/json/new?about:blank`, { method: 'PUT' })).json()) as {
    webSocketDebuggerUrl: string;
  };
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const requested: string[] = [];
  const complaints: string[] = [];
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result } = JSON.parse(String(data)) as Message;
    if (id !== undefined) waiting.get(id)?.(result ?? {});
    if (method === 'Network.requestWillBeSent') requested.push(params?.request?.url ?? '');
    if (method === 'Log.entryAdded') complaints.push(JSON.stringify(params?.entry));
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params));
  });
  let lastId = 0;
  const call = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      waiting.set(++lastId, resolve);
      socket.send(JSON.stringify({ id: lastId, method, params }));
    });
  for (const domain of ['Network', 'Log', 'Runtime', 'Page']) await call(`${domain}.enable`);
  await call('Page.navigate', { url: address });

  return {
    requested,
    complaints,
    evaluate: async (expression) => {
      const { result } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (result as { value?: unknown }).value;
    },
    close: async () => {
      socket.close();
      browser.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
};
