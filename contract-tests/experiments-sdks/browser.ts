import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium as executablePath } from '../../src/core/testing/browser.ts';
import { baseUrl, eventually, givenProject, skippedExitCode } from './project.ts';

// The SDK's browser build in a page of another origin, in a real Chromium; events leave by sendBeacon.

type Page = {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  on(event: 'request', listener: (request: { method(): string; url(): string; resourceType(): string }) => void): void;
};
type Playwright = {
  chromium: {
    launch(options: object): Promise<{ newPage(options: object): Promise<Page>; close(): Promise<void> }>;
  };
};

if (!executablePath) {
  console.log('no Chromium on this machine');
  process.exit(skippedExitCode);
}

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core') as Playwright;
const library = readFileSync(require.resolve('@convertcom/js-sdk').replace(/index\.js$/, 'index.umd.min.js'));
const project = await givenProject();
const sdkKey = await project.makeOpenKey();

const html = '<!doctype html><meta charset="utf-8"><title>Shop</title><script src="/sdk.js"></script>';
const shop = createServer((request, response) => {
  const isLibrary = request.url === '/sdk.js';
  response.setHeader('Content-Type', isLibrary ? 'text/javascript' : 'text/html');
  response.end(isLibrary ? library : html);
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
const { port } = shop.address() as AddressInfo;

const configuration = {
  sdkKey,
  environment: 'production',
  logger: { logLevel: 5 },
  // What is queued while a batch is under way the SDK throws away with it.
  events: { batch_size: 100, release_interval: 100 },
  api: { endpoint: { config: baseUrl, track: baseUrl } },
};
/** What the shop's page does, for three visitors. */
const script = `(async () => {
  const { default: ConvertSDK } = window.ConvertSDK;
  const sdk = new ConvertSDK(${JSON.stringify(configuration)});
  await sdk.onReady();
  return ['anna', 'björn', 'zoë'].map((visitor) => {
    const context = sdk.createContext(visitor);
    const found = context.runExperiences({ locationProperties: {} }).map(({ experienceKey }) => experienceKey);
    const conversionData = [{ key: 'amount', value: 5 }, { key: 'transactionId', value: 'order-' + visitor }];
    context.trackConversion('sale', { conversionData });
    return found.join();
  });
})()`;

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  // Without a window Chromium calls itself what bots call themselves.
  const page = await browser.newPage({ userAgent });
  const tracked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/track/')) tracked.push(`${request.method()} ${request.resourceType()}`);
  });
  await page.goto(`http://localhost:${port}/`);
  assert.deepEqual(await page.evaluate(script), Array(3).fill('checkout,rollout'));
  await eventually(project.counts, { visitors: 3, converted: 3, transactions: 3, revenue: 15, unmatchedEvents: 0 });
  assert.deepEqual(new Set(tracked), new Set(['POST ping']), 'events leave by sendBeacon');
} finally {
  await browser.close();
  shop.close();
}
process.exit(0);
