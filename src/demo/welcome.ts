import { demoKeysFile } from './demo-keys.ts';

type Running = {
  host: string;
  port: number;
  dataDirectory: string;
  /** Null without the demo; the keys are read from their file. */
  demoKeys: Record<string, string> | null;
};

const originOf = ({ host, port }: Running): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** What is printed when the server listens: its addresses and, for the demo, one command per step of the affiliate journey. */
export const welcome = (running: Running): string => {
  const origin = originOf(running);
  const addresses = `
Tributary listens on ${origin}
  affiliates   ${origin}/affiliates/v1   ${origin}/openapi/affiliates.json
  admin        ${origin}/admin/v1        ${origin}/openapi/admin.json
  operation    ${origin}/healthz  /readyz  /metrics`;
  if (!running.demoKeys) return addresses;
  const keys = Object.entries(running.demoKeys).map(([name, value]) => `  ${name}=${value}\n`);
  return `${addresses}\n\nDemo keys, kept in ${demoKeysFile(running.dataDirectory)}\n${keys.join('')}${journey(origin, running)}`;
};

const journey = (origin: string, { dataDirectory }: Running): string => {
  const call = `curl -s -H "Authorization: Bearer $AFFILIATES_KEY" -H 'Content-Type: application/json'`;
  const base = `${origin}/affiliates/v1`;
  const once = Date.now().toString(36).slice(-5); // so that the commands work after every start
  return `
An affiliate's journey, to paste line by line:

  source ${demoKeysFile(dataDirectory)}

  # an affiliate, an offer that pays 20 percent, and a link between the two
  ${call} ${base}/affiliates -d '{"id":"aff_${once}","displayName":"Ada","email":"${once}@example.com","type":"external"}'
  ${call} ${base}/offers -d '{"id":"off_${once}","name":"Spring","url":"https://shop.example.com/spring","defaultCommissionType":"percentage","defaultCommissionValue":20}'
  ${call} ${base}/tracking-links -d '{"affiliateId":"aff_${once}","offerId":"off_${once}","id":"link_${once}","code":"ada${once}"}'

  # a visitor opens the link and is sent on with a click id
  curl -si ${origin}/r/ada${once} | grep -i '^location'

  # the sale, and the commission on it
  ${call} ${base}/conversions -d '{"affiliateId":"aff_${once}","offerId":"off_${once}","externalId":"order-${once}","amount":99.00}'
  ${call} ${base}/tracking-links/link_${once}
`;
};
